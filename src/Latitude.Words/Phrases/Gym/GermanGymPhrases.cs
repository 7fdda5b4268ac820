namespace Latitude.Words.Phrases;

internal sealed class GermanGymPhrases : GymPhrases
{
    public override string Title => "Mein Studio";

    public override string Lead => "Was da ist: damit kein Training eine Last verlangt, die sich nicht auflegen lässt, und kein Programm etwas, das fehlt.";

    public override string MarkedIn => "Beschriftet in";

    public override string Plates => "Scheiben";

    public override string PlatesHow => "Wie viele von jeder, beide Seiten zusammen.";

    public override string Bars => "Stangen";

    public override string Whole => "Hanteln und Gewichtsblöcke";

    public override string Besides => "Und außerdem";

    public override string From => "von";

    public override string To => "bis";

    public override string By => "Schritt";

    public override string Keep => "Studio speichern";

    public override string KeepWhat => "die Lasten folgen ab dem nächsten Training";

    public override string Kept => "auf diesem Gerät gespeichert";

    public override string Wrong => "So ein Gewicht gibt es nicht. Schreib eine Zahl wie 20 oder 2,5; das leichteste zuerst.";

    public override string Fewer(string plate) => $"Ein Paar {plate} weniger";

    public override string More(string plate) => $"Ein Paar {plate} mehr";

    public override string EmptyBar(string bar) => $"Gewicht der leeren Stange: {bar}";

    public override string Barbell => "Langhantel";

    public override string CurlBar => "SZ-Stange";

    public override string TrapBar => "Trap-Bar";

    public override string Smith => "Multipresse";

    public override string Dumbbells => "Kurzhanteln";

    public override string Kettlebells => "Kugelhanteln";

    public override string Cable => "Kabelzug";

    public override string Machines => "Maschinen";
}
