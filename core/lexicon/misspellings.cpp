#include "lexicon/misspellings.h"

#include "lexicon/sought.h"

namespace xxgk::lexicon {
namespace {

constexpr Misspelling kMisspellings[] = {
    {Misspelling::word, u"其它", u"其他"},
    {Misspelling::word, u"登陆网站", u"登录网站"},
    {Misspelling::word, u"登陆平台", u"登录平台"},
    {Misspelling::word, u"登陆系统", u"登录系统"},
    {Misspelling::word, u"按装", u"安装"},
    {Misspelling::word, u"帐户", u"账户"},
    {Misspelling::word, u"既使", u"即使"},
    {Misspelling::word, u"通迅", u"通讯"},
    {Misspelling::word, u"布署", u"部署"},
    {Misspelling::word, u"按排", u"安排"},
    {Misspelling::word, u"做为重要", u"作为重要"},
    {Misspelling::word, u"做为一项", u"作为一项"},
    {Misspelling::word, u"坐谈会", u"座谈会"},
    {Misspelling::word, u"反应问题", u"反映问题"},
    {Misspelling::word, u"反应的问题", u"反映的问题"},
    {Misspelling::word, u"如实反应", u"如实反映"},
    {Misspelling::word, u"招聘启示", u"招聘启事"},
    {Misspelling::word, u"征集启示", u"征集启事"},
    {Misspelling::word, u"帐号", u"账号"},
    {Misspelling::word, u"知情全", u"知情权"},
    {Misspelling::word, u"监督全", u"监督权"},
    {Misspelling::word, u"公开透名", u"公开透明"},
    {Misspelling::word, u"公开条列", u"公开条例"},
    {Misspelling::word, u"规犯", u"规范"},
    {Misspelling::word, u"勾嵇", u"勾稽"},
    {Misspelling::word, u"攻府", u"政府"},
    {Misspelling::word, u"政俯", u"政府"},
    {Misspelling::word, u"不子公开", u"不予公开"},
    {Misspelling::word, u"子以公开", u"予以公开"},
    {Misspelling::word, u"不子处理", u"不予处理"},
    {Misspelling::word, u"三审三较", u"三审三校"},
    {Misspelling::word, u"全融局", u"金融局"},
    {Misspelling::word, u"全融工作", u"金融工作"},

    {Misspelling::solemn, u"习近平新时代特色社会主义思想", u"习近平新时代中国特色社会主义思想"},
    {Misspelling::solemn, u"习近平中国特色社会主义思想", u"习近平新时代中国特色社会主义思想"},
    {Misspelling::solemn, u"习近平新时代中国特色社会主思想", u"习近平新时代中国特色社会主义思想"},
    {Misspelling::solemn, u"习近平新时代中国特色社会思想", u"习近平新时代中国特色社会主义思想"},
    {Misspelling::solemn, u"习近平新时代中国特色主义思想", u"习近平新时代中国特色社会主义思想"},
    {Misspelling::solemn, u"习近平新时代中国社会主义思想", u"习近平新时代中国特色社会主义思想"},
    {Misspelling::solemn, u"习近平新时期中国特色社会主义思想", u"习近平新时代中国特色社会主义思想"},
    {Misspelling::solemn, u"新时代习近平中国特色社会主义思想", u"习近平新时代中国特色社会主义思想"},
    {Misspelling::solemn, u"习进平", u"习近平"},
    {Misspelling::solemn, u"以习习近平", u"以习近平"},
    {Misspelling::solemn, u"彻习习近平", u"彻习近平"},
    {Misspelling::solemn, u"中共人民共和国", u"中华人民共和国"},
    {Misspelling::solemn, u"习近平总记", u"习近平总书记"},
    {Misspelling::solemn, u"习近平总书纪", u"习近平总书记"},
    {Misspelling::solemn, u"中华人名共和国", u"中华人民共和国"},
    {Misspelling::solemn, u"中化人民共和国", u"中华人民共和国"},
    {Misspelling::solemn, u"中华人民共合国", u"中华人民共和国"},
    {Misspelling::solemn, u"中华人民共国", u"中华人民共和国"},
    {Misspelling::solemn, u"国务院办公庭", u"国务院办公厅"},
    {Misspelling::solemn, u"人民政俯", u"人民政府"},

    {Misspelling::particle, u"负总则", u"负总责"},
    {Misspelling::particle, u"较好的服务了", u"较好地服务了"},
    {Misspelling::particle, u"更加有效地措施", u"更加有效的措施"},
    {Misspelling::particle, u"截止目前", u"截至目前"},
    {Misspelling::particle, u"截止20", u"截至20"},
};

}  // namespace

std::span<const Misspelling> misspellings() { return kMisspellings; }

std::vector<Misspelled> misspelled(const Mentions& said) {
  std::vector<Misspelled> found;
  for (std::size_t i = 0; i < misspellings().size(); ++i)
    for (const Mentions::Place& place : said.of(sought().misspellings + i))
      found.push_back({place.begin, place.end, &misspellings()[i]});
  return found;
}

}  // namespace xxgk::lexicon
