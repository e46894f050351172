// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/words.h"

#include <QSet>

namespace Crossread::Import::Words {

using namespace Qt::StringLiterals;

namespace {

// One text per list reads better than a hundred literals; each is cut up once.
QSet<QString> listOf(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

}

QString bare(QStringView word)
{
    const auto clings = [](QChar c) { return c.isPunct() && c != u'&'; };
    while (!word.isEmpty() && clings(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && clings(word.back()))
        word.chop(1);
    return word.toString();
}

bool isTitle(QStringView word)
{
    static const QSet<QString> titles = listOf(
        u"president prime minister chancellor king queen prince princess senator sen rep representative congressman "
        "congresswoman governor gov secretary deputy vice ambassador general gen admiral adm colonel col captain capt major maj "
        "lieutenant lt sergeant sgt judge justice chief chairman chairwoman chairperson chair speaker director professor prof "
        "head acting foreign defence defense commissioner mayor attorney spokesman spokeswoman spokesperson undersecretary "
        "under-secretary assistant father bishop archbishop pope patriarch rabbi imam mufti sheikh emir sultan premier "
        "first lady founder editor editor-in-chief ceo coo cto taoiseach baroness baron viscount councillor delegate inspector "
        "президент председатель премьер-министр министр канцлер глава генерал посол секретарь губернатор "
        "президентка голова bundeskanzler bundeskanzlerin kanzler präsident präsidentin ministerpräsident ministerpräsidentin "
        "vizepräsident vizepräsidentin alterspräsident alterspräsidentin bundespräsident bundespräsidentin bundesminister "
        "bundesministerin staatsminister staatsministerin staatssekretär staatssekretärin oberbürgermeister "
        "oberbürgermeisterin bürgermeister bürgermeisterin abg "
        "président présidente ministre premier presidente ministro"_s);
    return isHonorific(word) || titles.contains(bare(word).toLower());
}

bool isHonorific(QStringView word)
{
    static const QSet<QString> honorifics = listOf(
        u"mr mrs ms miss mx dr sir dame lord lady madam madame messrs monsieur mme mlle herr frau señor señora sr sra dott "
        "г-н г-жа господин госпожа пан пані"_s);
    // Without its dot "M" is a letter like any other.
    return honorifics.contains(bare(word).toLower()) || word == u"M.";
}

bool isDegree(QStringView word)
{
    static const QSet<QString> degrees = listOf(u"dr prof professor"_s);
    return degrees.contains(bare(word).toLower());
}

bool isRole(QStringView word)
{
    static const QSet<QString> roles = listOf(
        u"moderator host co-host interviewer interviewee interpreter translator announcer operator narrator anchor presenter "
        "correspondent audience participant participants panelist panellist guest caller voice voices aide staff official "
        "reporter journalist speaker witness court clerk chairman chairwoman chair president bailiff juror foreperson "
        "defendant unidentified unknown male female crowd man woman student member facilitator all both everyone "
        "ведущий ведущая модератор переводчик реплика голос ведучий ведуча модераторка moderatorin sprecher "
        "sprecherin modérateur animateur présentateur moderador moderadora"_s);
    return roles.contains(bare(word).toLower());
}

bool isQuestioner(QStringView label)
{
    static const QSet<QString> questioners = listOf(
        u"q question reporter journalist вопрос журналист журналистка питання запитання frage journalistin pregunta periodista "
        "domanda giornalista pytanie dziennikarz pergunta jornalista"_s);
    const QString word = bare(label.trimmed()).toLower();
    qsizetype size = word.size();
    while (size > 0 && (word[size - 1].isDigit() || word[size - 1].isSpace() || u"#№"_s.contains(word[size - 1])))
        --size;
    return questioners.contains(word.first(size));
}

bool isParticle(QStringView word)
{
    static const QSet<QString> particles = listOf(
        u"of the and for on in to at de la le les du des del della di da do dos das van von der den ter ten zu zur al el bin "
        "bint ibn abu y e et und & pro tempore off offscreen с и по de' d' l' st"_s);
    return particles.contains(word.toString().toLower());
}

bool isStopped(const QStringList &words)
{
    static const QSet<QString> first = listOf(
        u"note notes source sources photo photos photograph image images video videos picture pictures caption credit credits "
        "warning update updates updated correction corrections context recall background summary subject date time place location "
        "venue re to from cc bcc tel phone fax email e-mail website web url isbn doi link links address contact read see also "
        "related watch listen more topics topic tags tag category categories keywords by published posted translation "
        "translated transcribed transcript copyright ps nb attention important example examples conclusion introduction agenda "
        "attendees duration chapter section part article step figure table key breaking live exclusive opinion "
        "analysis explainer fact facts and but so because now then that this these those here there again my our your his her "
        "their its it i we he she they you what why how when where who which if in on at for as with about no yes well ok okay "
        "sure thank thanks hello hi dear ladies break music laughter applause answering however therefore remember imagine "
        "finally lastly firstly secondly thirdly title speakers language format media http https file version status quote quotation "
        "фото источник видео справка контекст напомним примечание важно джерело довідка quelle foto hinweis bild remarque "
        "источники fuente nota"_s);
    static const QSet<QString> whole = listOf(
        u"first second third fourth fifth one two three four five answer answers a reply response speaking point points agreement "
        "agreements conclusion ukraine russia washington moscow london kyiv kiev paris berlin brussels end"_s);
    if (words.isEmpty())
        return true;
    const QString word = bare(words.first()).toLower();
    return first.contains(word) || (words.size() == 1 && whole.contains(word));
}

bool isOffice(QStringView word)
{
    static const QSet<QString> offices = listOf(
        u"rapporteur rapporteure rapporteuse corapporteur corapporteure co-rapporteur co-rapporteure président présidente "
        "vice-président vice-présidente directeur directrice directeur-adjoint ministre secrétaire sous-secrétaire député députée "
        "sénateur sénatrice maire adjoint adjointe professeur professeure conseiller conseillère chef cheffe responsable "
        "porte-parole délégué déléguée préfet préfète ambassadeur ambassadrice avocat avocate chercheur chercheuse économiste "
        "commissaire gouverneur procureur procureure juge greffier greffière inspecteur inspectrice médecin membre garde doyen "
        "doyenne administrateur administratrice ingénieur ingénieure maître fondateur fondatrice coordinateur coordinatrice "
        "hydrologue climatologue géologue historien historienne sociologue questeur questeure "
        "bundeskanzler bundeskanzlerin bundesminister bundesministerin staatsminister staatsministerin staatssekretär "
        "staatssekretärin minister ministerin ministerpräsident ministerpräsidentin präsident präsidentin vizepräsident "
        "vizepräsidentin abgeordneter abgeordnete vorsitzender vorsitzende berichterstatter berichterstatterin sprecher sprecherin "
        "senator senatorin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin professor professorin geschäftsführer "
        "geschäftsführerin direktor direktorin leiter leiterin beauftragter beauftragte mitglied schriftführer schriftführerin "
        "bundespräsident bundespräsidentin generalsekretär generalsekretärin landrat landrätin "
        "president vice-president chair chairman chairwoman chairperson director secretary under-secretary commissioner governor "
        "mayor ambassador spokesman spokeswoman spokesperson representative congressman congresswoman chancellor premier officer "
        "leader member counsel attorney inspector superintendent economist engineer "
        "presidente presidenta vicepresidente ministro ministra diputado diputada senador senadora portavoz secretario secretaria "
        "directora relatore relatrice senatore senatrice deputato deputata direttore direttrice segretario sindaco sindaca alcalde "
        "alcaldesa ponente"_s);
    return offices.contains(word.toString().toLower());
}

bool goesBeforeOffice(QStringView word)
{
    static const QSet<QString> before = listOf(
        u"le la the der die ancien ancienne premier première vice former acting deputy first chief executive managing senior prime "
        "parl parlamentarischer parlamentarische stellvertretender stellvertretende ehemaliger ehemalige regierender regierende "
        "il"_s);
    return before.contains(word.toString().toLower());
}

bool linksOffice(QStringView word)
{
    static const QSet<QString> links = listOf(
        u"de du des à au aux en pour près et chargé chargée auprès sur général générale délégué déléguée adjoint adjointe spécial "
        "spéciale principal principale exécutif exécutive national nationale régional régionale départemental départementale "
        "municipal municipale honoraire émérite scientifique technique financier financière suppléant suppléante "
        "of for to at in on and general executive emeritus "
        "des der für von vom beim bei im zu zur und am di del della dei delle per e y para generale"_s);
    return links.contains(word.toString().toLower());
}

bool isInstitution(QStringView word)
{
    static const QSet<QString> institutions = listOf(
        u"amt kanzleramt bundeskanzleramt fraktion senat kommission ministère commission ministry department office treasury "
        "ministero ministerio"_s);
    const QString lower = word.toString().toLower();
    return institutions.contains(lower) || lower.endsWith(u"ministerium"_s);
}

bool isClauseWord(QStringView word)
{
    static const QSet<QString> verbs = listOf(
        u"a ont est sont était étaient avait avaient sera seront qui que dit disait dont déclare déclarait ajoute ajoutait répond "
        "répondait demande précise précisait estime estimait assure assurait promet explique expliquait affirme affirmait rappelle "
        "annonce résume conclut lance prévient vient va doit peut veut vous nous n'a n’a s'est s’est "
        "said says told tells asked asks adds added has had is was are were will would who that warns warned writes wrote explains "
        "explained replied "
        "sagte sagt sagten hat hatte ist war wird will erklärt erklärte meint meinte fragt fragte schrieb betont betonte warnt warnte "
        "so ha dice detto disse dijo era"_s);
    return verbs.contains(word.toString().toLower());
}

bool needsMore(QStringView word)
{
    static const QSet<QString> open = listOf(
        u"the a an of to and or but with for from by at in on into than as that which who whose its their our your my his "
        "this these is are was were be been has have had will would should could can may might must not very between "
        "among against about because if when while where nor no per via without within during under over "
        "и в на с по к от из для что как не или о об у за при über und der die das den dem des ein eine von mit für zu im "
        "et de la le les du des un une dans pour avec sur par y el los las con para"_s);
    return open.contains(word.toString().toLower());
}

}
