#include "text/simplified.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace xxgk::text {
namespace {

// Pairs of a form and its simplified character, in the order of the forms.
// clang-format off
constexpr std::u16string_view pairs =
    u"⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻩黄⻬齐⻮齿"
    u"⻰龙丟丢並并佈布佔占併并來来侷局係系俬私個个們们値值備备傢家傳传億亿儘尽償偿優优"
    u"兗兖內内兩两冊册別别刪删則则創创劃划動动務务勛勋勝胜勞劳勢势勦剿勳勋勵励匯汇區区"
    u"協协卽即參参吳吴員员問问啓启啟启單单噹当嚮向嚴严國国圍围圓圆圖图執执堅坚報报場场"
    u"壓压夠够奬奖學学實实寧宁審审寫写寬宽將将專专尋寻對对導导屆届層层屬属峯峰峽峡帥帅"
    u"帳帐幫帮幹干幾几庫库廠厂廢废廣广廳厅廻回張张強强彆别彌弥彙汇後后徑径從从復复徵征"
    u"徹彻悅悦愛爱態态慮虑慶庆憂忧應应懷怀戶户戸户捨舍捲卷掛挂採采揚扬揮挥據据擬拟擴扩"
    u"敗败數数斷断於于昇升時时暢畅暫暂曆历曉晓書书會会東东査查條条棄弃楊杨業业極极構构"
    u"樂乐標标樣样樺桦橋桥機机橫横檔档檢检檯台欄栏權权欽钦歴历歷历歸归氣气氾泛汎泛汙污"
    u"汚污決决沒没況况洩泄淨净減减測测準准溝沟溫温滙汇滿满漢汉漸渐潔洁潛潜澤泽濃浓濟济"
    u"濱滨瀏浏灣湾為为烏乌無无熱热營营爭争爲为爾尔牽牵狀状獎奖獨独獲获現现環环甌瓯產产"
    u"産产畢毕異异當当療疗癥症發发盡尽監监眞真眾众睏困瞭了硏研確确磯矶礎础礙碍祇只祕秘"
    u"稅税種种稱称積积穩稳穫获箇个節节範范築筑簡简簽签籤签糾纠紀纪約约紅红納纳紙纸級级"
    u"紛纷紮扎細细紹绍終终組组結结絕绝絡络給给統统絶绝經经綜综綠绿綫线維维網网緊紧緑绿"
    u"線线編编緯纬緻致縉缙縣县縱纵總总績绩織织繞绕繫系繳缴繼继續续纍累罣挂罰罚羅罗羣群"
    u"義义習习聞闻聯联聲声職职聽听肅肃脫脱臨临臺台與与興兴舉举莊庄菓果華华萬万蒼苍蓆席"
    u"蓋盖藺蔺蘇苏處处虛虚號号衆众術术衛卫衞卫衹只裏里補补裝装裡里製制複复覆复覈核見见"
    u"規规視视親亲覺觉覽览觀观訂订計计訊讯討讨訓训託托記记訟讼訪访設设許许訴诉診诊註注"
    u"証证評评詢询試试話话該该詳详認认誤误說说説说誰谁課课調调談谈請请論论諾诺講讲謹谨"
    u"證证識识議议護护讀读變变讓让豐丰負负財财貧贫貫贯責责貳贰貴贵費费貼贴賃赁資资賠赔"
    u"賦赋質质賬账購购跡迹跼局踐践踰逾蹟迹蹤踪軌轨軍军軟软較较載载輔辅輯辑輿舆轄辖轉转"
    u"轝舆辦办迴回這这週周進进遊游運运過过達达違违遠远適适遷迁選选遺遗遼辽還还邊边邏逻"
    u"郵邮鄉乡醫医釋释針针鈎钩鉤钩銀银銳锐銷销鋭锐錄录錯错録录錶表鍾钟鎮镇鏈链鐘钟長长"
    u"門门閉闭開开閒闲間间関关閱阅閲阅闆板關关陝陕陞升陣阵陸陆陽阳隊队際际隨随險险隱隐"
    u"隻只雖虽雜杂離离難难雲云電电靑青鞏巩響响頁页頂顶項项順顺預预領领頭头頻频顆颗題题"
    u"額额類类顯显風风颱台餘余駁驳驗验驟骤體体髮发鬆松魚鱼鯉鲤鳳凤鴨鸭鹹咸鹽盐麗丽麵面"
    u"麼么麽么黃黄點点黨党齊齐齣出龍龙";
// clang-format on

constexpr bool ascending() {
  for (std::size_t at = 2; at < pairs.size(); at += 2)
    if (pairs[at - 2] >= pairs[at]) return false;
  return pairs.size() % 2 == 0;
}
static_assert(ascending(), "simplified() looks through the forms of one page");

// Where the forms with each high byte begin in `pairs`: a handful, or none.
constexpr auto pages = [] {
  std::array<std::uint16_t, 257> begins{};
  for (std::size_t at = 0; at < pairs.size(); at += 2) begins[(pairs[at] >> 8) + 1u] += 2;
  for (std::size_t page = 1; page < begins.size(); ++page)
    begins[page] = static_cast<std::uint16_t>(begins[page] + begins[page - 1]);
  return begins;
}();

}  // namespace

char16_t simplified(char16_t character) {
  const std::size_t page = character >> 8;
  for (std::size_t at = pages[page]; at < pages[page + 1]; at += 2)
    if (pairs[at] == character) return pairs[at + 1];
  return character;
}

}  // namespace xxgk::text
