using System.Collections.Frozen;

namespace Latitude.Interchange.Text;

/// <summary>
/// Names of months in some thirty languages, full and abbreviated, as phones write them (Unicode CLDR). Our own table, since the
/// runtime's may be trimmed to one language. Languages whose name of one month is another's name of a different one (Croatian
/// <c>listopad</c>) are left out.
/// </summary>
internal static class MonthNames
{
    private const int LongestName = 24;

    private static readonly string[] Names =
    [
        // January
        "ene enero gen gener gennaio ian ianuarie jaan jaanuar jan janeiro januar januari january január januára janv janvier " +
        "janvāris janúar jän jänner led leden ledna oca ocak saus sausio sausis sty styczeń stycznia tammi tammik tammikuu tammikuuta xan " +
        "xaneiro ιαν ιανουάριος ιανουαρίου січ січень січня янв январь января яну януари",
        // February
        "feb febbraio febr febreiro febrer febrero februar februari februarie february február februára februāris febrúar fev " +
        "fevereiro févr février helmi helmik helmikuu helmikuuta lut lutego luty vas vasario vasaris veebr veebruar úno únor " +
        "února şub şubat φεβ φεβρουάριος φεβρουαρίου лют лютий лютого фев февр февраль февраля февруари",
        // March
        "mac bře březen března kov kovas kovo maalis maalisk maaliskuu maaliskuuta maart mar marca march marec maret mars mart " +
        "martie marts marzec marzo març março mrt márc március mär märts märz μάρ μάρτιος μαρ μαρτίου бер березень березня мар " +
        "март марта mrz",
        // April
        "abr abril apr april aprile aprilie aprill apríl apríla aprīlis avr avril bal balandis balandžio dub duben dubna huhti " +
        "huhtik huhtikuu huhtikuuta kwi kwiecień kwietnia nis nisan ápr április απρ απρίλιος απριλίου апр апрель апреля април " +
        "кві квіт квітень квітня",
        // May
        "geg gegužė gegužės kvě květen května mag maggio mai maig maijs maio maj maja may mayo mayıs maí mei máj mája május " +
        "touko toukok toukokuu toukokuuta μάι μάιος μαΐ μαΐου май мая тра трав травень травня",
        // June
        "birž birželio birželis cze czerwca czerwiec giu giugno haz haziran iun iunie juin jun june junho juni junij junio juny " +
        "juuni jún júna június júní jūn jūnijs kesä kesäk kesäkuu kesäkuuta xuño červen června čvn ιουν ιουνίου ιούν ιούνιος " +
        "июн июнь июня чер черв червень червня юни",
        // July
        "julai heinä heinäk heinäkuu heinäkuuta iul iulie juil juillet jul julho juli julij julio juliol july juuli júl júla július " +
        "júlí jūl jūlijs liep liepa liepos lip lipca lipiec lug luglio tem temmuz xul xullo července červenec čvc ιουλ ιουλίου " +
        "ιούλ ιούλιος июл июль июля лип липень липня юли",
        // August
        "ag ago agost agosto agu agustus août aug august augusta augusti augusts augustus augusztus avg avgust ogos ağu ağustos elo " +
        "elok elokuu elokuuta rugp rugpjūtis rugpjūčio sie sierpień sierpnia srp srpen srpna ágú ágúst αυγ αυγούστου αύγ " +
        "αύγουστος авг август августа сер серп серпень серпня",
        // September
        "eyl eylül rugs rugsėjis rugsėjo sep sept septembar september septembra septembre septembrie septembris septiembre set " +
        "setembre setembro settembre syys syysk syyskuu syyskuuta szept szeptember wrz wrzesień września zář září σεπ " +
        "σεπτέμβριος σεπτεμβρίου вер вересень вересня сент сентябрь сентября сеп септември сен",
        // October
        "eki ekim loka lokak lokakuu lokakuuta oct october octobre octombrie octubre okt oktobar oktober oktobris oktoober " +
        "október októbra ott ottobre out outubro paź październik października spal spalio spalis říj říjen října οκτ οκτωβρίου " +
        "οκτώβριος жов жовт жовтень жовтня окт октомври октябрь октября",
        // November
        "kas kasım lapkr lapkritis lapkričio lis listopad listopada listopadu marras marrask marraskuu marraskuuta noiembrie " +
        "nov novembar november novembra novembre novembris novembro noviembre nóv nóvember νοέ νοέμβριος νοε νοεμβρίου лис лист " +
        "листопад листопада ное ноември нояб ноябрь ноября ноя",
        // December
        "ara aralık dec decembar december decembra decembrie decembris decembro des desember desembre dets detsember dez " +
        "dezember dezembro dic dicembre diciembre déc décembre gru grudnia grudzień gruod gruodis gruodžio joulu jouluk " +
        "joulukuu joulukuuta pro prosince prosinec δεκ δεκέμβριος δεκεμβρίου гру груд грудень грудня дек декабрь декабря " +
        "декември",
    ];

    private static readonly FrozenDictionary<string, int> Numbers = Table();

    /// <summary>The month, 1 to 12; false where the word is no month. Case does not matter.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out int month)
    {
        month = 0;
        Span<char> lower = stackalloc char[LongestName];
        var length = word.Length <= LongestName ? word.ToLowerInvariant(lower) : 0;
        return length > 0 && Numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower[..length], out month);
    }

    private static FrozenDictionary<string, int> Table()
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var month = 1; month <= Names.Length; month++)
        {
            foreach (var name in Names[month - 1].Split(' '))
            {
                table.Add(name, month);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
