#include "text/simplified.h"

#include <cstddef>
#include <string_view>

namespace xxgk::text {
namespace {

// Pairs of a form and its simplified character, in the order of the forms.
// clang-format off
constexpr std::u16string_view pairs =
    u"⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻩黄⻬齐⻮齿⻰龙"
    u"丟丢並并佈布佔占併并來来侷局係系俬私個个們们値值備备傢家傳传儘尽償偿優优兗兖內内"
    u"兩两冊册別别刪删則则創创劃划動动務务勛勋勝胜勞劳勢势勦剿勳勋勵励匯汇區区協协卽即"
    u"參参吳吴員员問问啓启啟启單单噹当嚮向嚴严國国圍围圖图執执堅坚報报場场壓压夠够奬奖"
    u"學学實实寧宁審审寫写寬宽將将專专尋寻對对導导屆届層层屬属峯峰峽峡帥帅帳帐幫帮幹干"
    u"幾几庫库廠厂廢废廣广廳厅廻回張张強强彆别彌弥彙汇後后徑径從从復复徵征徹彻悅悦愛爱"
    u"態态慮虑慶庆憂忧應应懷怀戶户戸户捨舍捲卷掛挂採采揚扬揮挥據据擬拟擴扩敗败數数斷断"
    u"於于昇升時时暢畅暫暂曆历曉晓書书會会東东査查條条棄弃楊杨業业極极構构樂乐標标樣样"
    u"樺桦橋桥機机橫横檔档檢检檯台欄栏權权欽钦歴历歷历歸归氣气氾泛汎泛汙污汚污決决沒没"
    u"況况洩泄淨净減减測测準准溝沟溫温滙汇滿满漢汉漸渐潔洁潛潜澤泽濃浓濟济濱滨瀏浏灣湾"
    u"為为烏乌無无熱热營营爭争爲为爾尔牽牵狀状獎奖獨独獲获現现環环甌瓯產产産产畢毕異异"
    u"當当療疗癥症發发盡尽監监眞真眾众睏困瞭了硏研確确磯矶礎础礙碍祇只祕秘稅税種种稱称"
    u"積积穩稳穫获箇个節节範范築筑簡简簽签籤签糾纠紀纪約约紅红納纳紙纸級级紛纷紮扎細细"
    u"紹绍終终組组結结絕绝絡络給给統统絶绝經经綜综綠绿綫线維维網网緊紧緑绿線线編编緯纬"
    u"緻致縉缙縣县縱纵總总績绩織织繞绕繫系繳缴繼继續续纍累罣挂罰罚羅罗羣群義义習习聞闻"
    u"聯联聲声職职聽听肅肃脫脱臨临臺台與与興兴舉举莊庄菓果華华萬万蒼苍蓆席蓋盖藺蔺蘇苏"
    u"處处虛虚號号衆众術术衛卫衞卫衹只裏里補补裝装裡里製制複复覆复覈核見见規规視视親亲"
    u"覺觉覽览觀观訂订計计訊讯討讨訓训託托記记訟讼訪访設设許许訴诉診诊註注証证評评詢询"
    u"試试話话該该詳详認认誤误說说説说誰谁課课調调談谈請请論论諾诺講讲謹谨證证識识議议"
    u"護护讀读變变讓让豐丰負负財财貧贫貫贯責责貳贰貴贵費费貼贴賃赁資资賠赔賦赋質质賬账"
    u"購购跡迹跼局踐践踰逾蹟迹蹤踪軌轨軍军軟软較较載载輔辅輯辑輿舆轄辖轉转轝舆辦办迴回"
    u"這这週周進进遊游運运過过達达違违遠远適适遷迁選选遺遗遼辽還还邊边邏逻郵邮鄉乡醫医"
    u"釋释針针鈎钩鉤钩銀银銳锐銷销鋭锐錄录錯错録录錶表鍾钟鎮镇鏈链鐘钟長长門门閉闭開开"
    u"閒闲間间関关閱阅閲阅闆板關关陝陕陞升陣阵陸陆陽阳隊队際际隨随險险隱隐隻只雖虽雜杂"
    u"離离難难雲云電电靑青鞏巩響响頁页頂顶項项順顺預预領领頭头頻频顆颗題题額额類类顯显"
    u"風风颱台餘余駁驳驗验驟骤體体髮发鬆松魚鱼鯉鲤鳳凤鴨鸭鹹咸鹽盐麗丽麵面麼么麽么黃黄"
    u"點点黨党齊齐齣出龍龙";
// clang-format on

constexpr bool ascending() {
  for (std::size_t at = 2; at < pairs.size(); at += 2)
    if (pairs[at - 2] >= pairs[at]) return false;
  return pairs.size() % 2 == 0;
}
static_assert(ascending(), "simplified() searches by halves");

}  // namespace

char16_t simplified(char16_t character) {
  std::size_t first = 0;
  std::size_t last = pairs.size() / 2;
  while (first < last) {
    const std::size_t middle = (first + last) / 2;
    if (pairs[middle * 2] < character)
      first = middle + 1;
    else
      last = middle;
  }
  const bool found = first * 2 < pairs.size() && pairs[first * 2] == character;
  return found ? pairs[first * 2 + 1] : character;
}

}  // namespace xxgk::text
