using System.Collections.Frozen;
using Latitude.Domain.Exercises.Naming;

namespace Latitude.Interchange.Formats.OwnTable;

/// <summary>What the headings of lifters' own tables mean, in the languages that most of them use.</summary>
internal static class ColumnWords
{
    private static readonly FrozenDictionary<string, TableColumn> Meanings = Table();

    /// <summary>The meaning of a heading; null where it has none that we know. A unit in it is passed over.</summary>
    public static TableColumn? Find(ReadOnlySpan<char> heading) =>
        Meanings.TryGetValue(Plain(heading), out var column) || Meanings.TryGetValue(Plain(WithoutBrackets(heading)), out column) ? column : null;

    /// <summary>
    /// Letters and digits alone, lower case, without accents: <c>Übung</c> and <c>ubung</c> are one word; a # stays, as the first or the last
    /// character. Not by the runtime's normalization, which leaves accents where it runs without cultures.
    /// </summary>
    public static string Plain(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var plain = NameText.Fold(text.ToString());
        return !text.Contains('#') ? plain : text[0] == '#' ? $"#{plain}" : $"{plain}#";
    }

    private static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> heading)
    {
        var bracket = heading.IndexOfAny("([（");
        return bracket > 0 ? heading[..bracket] : heading;
    }

    private static FrozenDictionary<string, TableColumn> Table()
    {
        var table = new Dictionary<string, TableColumn>(StringComparer.Ordinal);
        Add(TableColumn.Date, "date day datum tag fecha dia data giorno jour dato paivamaara tarih дата 日期 날짜 日付 "
            + "workoutdate trainingdate sessiondate datetime timestamp workoutstart startdate");
        Add(TableColumn.Time, "time uhrzeit zeit hora heure ora tid saat время 时间 starttime start");
        Add(TableColumn.Workout, "workout workoutname session sessionname routine training trainingsname einheit plan entrenamiento rutina treino entrainement seance allenamento scheda "
            + "antrenman treningsokt trening тренировка 训练 split dayname program");
        Add(TableColumn.Exercise, "exercise exercisename exercises lift lifts movement ubung ubungsname uebung ejercicio nombredelejercicio exercicio exercice nomdelexercice esercizio ovelse ovning "
            + "oefening egzersiz cwiczenie liike упражнение 动作 运动 種目 운동");
        Add(TableColumn.Equipment, "equipment gerat geraet equipo equipamento equipement attrezzo attrezzatura utstyr utrustning ekipman sprzet оборудование 器材 implement");
        Add(TableColumn.Variant, "variant variation variante variacion variacao grip stance griff version");
        Add(TableColumn.SetNumber, "set set# setnumber setno setnr setindex setorder nr# satz seria satznr satznummer serienr numerodeserie serienumber sett settnr подход 组 组数序号 #");
        Add(TableColumn.SetCount, "sets numberofsets nosets numsets setcount #sets satze anzahlsatze anzahlsaetze saetze series serie seriesrealizadas serier sarjat "
            + "setsayisi serii подходы подходов 组数 セット数 세트");
        Add(TableColumn.Reps, "reps rep repetitions repetition repscompleted repsdone actualreps wiederholungen wiederholung wdh wh wiederh repeticiones repes repeticoes rep repetitions repsrealisees "
            + "ripetizioni reprep repetisjoner repetitioner herhalingen tekrar tekrarlar powtorzenia toistot повторения повторы повт 次数 回数 횟수");
        Add(TableColumn.Weight, "weight weights load weightkg weightkgs weightlb weightlbs kg kgs lb lbs kilo kilos pounds gewicht gewichtkg gewichtinkg last peso pesokg carga cargakg poids poidskg "
            + "charge carico vekt vikt agirlik ciezar paino вес вескг 重量 중량 무게 weightused weightlifted");
        Add(TableColumn.Unit, "unit units weightunit unitofweight einheitgewicht gewichtseinheit unidad unidade unite unita enhet birim jednostka единица 单位 단위");
        Add(TableColumn.SetsRepsWeight, "setsxrepsxweight setsrepsweight setsxreps setsreps setsxrepsweight scheme saetzexwiederholungen satzexwdh satzexwiederholungen seriesxrepeticiones seriesxreps");
        Add(TableColumn.Rpe, "rpe exertion intensity anstrengung esfuerzo sforzo");
        Add(TableColumn.RepsInReserve, "rir repsinreserve reserve");
        Add(TableColumn.Duration, "duration seconds secs sec durations durationsec timesec dauer sekunden duracion duracao duree durata varighet sure секунды holdtime");
        Add(TableColumn.Distance, "distance distanz strecke distancia distanza afstand mesafe расстояние distancekm distancem metres meters km miles");
        Add(TableColumn.Kind, "settype kind type typ tipo satzart settyp");
        Add(TableColumn.WarmUp, "warmup iswarmup warmupset aufwarmsatz aufwarmen calentamiento aquecimento echauffement riscaldamento opwarmset rozgrzewka isinma разминка");
        Add(TableColumn.Note, "note notes comment comments remark remarks notiz notizen bemerkung kommentar nota notas comentario comentarios commentaire commentaires commento notat notater "
            + "notatki notlar комментарий заметки заметка 备注 메모 メモ");
        Add(TableColumn.Bodyweight, "bodyweight bodyweightkg bodyweightlb bodyweightlbs bw korpergewicht koerpergewicht pesocorporal poidsducorps pesocorporeo kroppsvekt kroppsvikt");
        Add(TableColumn.Ignored, "id category categorie kategorie categoria muscle musclegroup muscles muskelgruppe bodypart grupomuscular volume e1rm 1rm rest resttime pause week woche");
        return table.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(TableColumn column, string words)
        {
            foreach (var word in words.Split(' '))
            {
                table.TryAdd(Plain(word), column);
            }
        }
    }
}
