namespace Latitude.KnowledgeCompiler.Tests;

public sealed class CompilationTests : IDisposable
{
    private const string Arms = "exercises/arms.yaml";

    private readonly SmallKnowledge _knowledge = new();

    public void Dispose() => _knowledge.Dispose();

    [Fact]
    public void Small_knowledge_without_fault_compiles()
    {
        _knowledge.Problems().ShouldBeEmpty();
        Compilation.Of(_knowledge.Folder).Bytes.ShouldNotBeNull().AsSpan(0, 4).ToArray().ShouldBe("LATK"u8.ToArray());
    }

    [Fact]
    public void The_repositorys_own_knowledge_compiles_to_the_same_bytes_every_time()
    {
        var first = Compilation.Of(SmallKnowledge.RealFolder);
        first.Problems.ShouldBeEmpty();
        Compilation.Of(SmallKnowledge.RealFolder).Bytes.ShouldBe(first.Bytes);
    }

    [Fact]
    public void A_problem_reads_like_a_compilers() =>
        new Problem("knowledge/muscles.yaml", 12, "There is no source \"x\".").ToString()
            .ShouldBe("knowledge/muscles.yaml(12): error KNOWLEDGE: There is no source \"x\".");

    [Theory]
    [InlineData(Arms, "1: [biceps]", "1: [bicepps]", "exercises/arms.yaml:6 There is no muscle \"bicepps\".")]
    [InlineData(Arms, "pattern: elbow_flexion", "pattern: curling", "exercises/arms.yaml:3 There is no movement pattern \"curling\".")]
    [InlineData(Arms, "moves: [elbow_flexion]", "holds: [elbow_bend]", "exercises/arms.yaml:4 There is no joint action \"elbow_bend\".")]
    [InlineData(Arms, "equipment: [dumbbell]", "equipment: [dumbell]", "exercises/arms.yaml:8 There is no equipment \"dumbell\".")]
    [InlineData(Arms, "sources: [judged]", "sources: [smith_1999]", "exercises/arms.yaml:16 There is no source \"smith_1999\".")]
    [InlineData("muscle-groups.yaml", "[biceps]", "[triceps]", "muscle-groups.yaml:1 There is no muscle \"triceps\".")]
    [InlineData("functions.yaml", "cheapest: [curl]", "cheapest: [chin_up]", "functions.yaml:6 There is no exercise \"chin_up\".")]
    [InlineData("functions.yaml", "prime_movers: [biceps]", "prime_movers: [x]", "functions.yaml:5 There is no muscle \"x\".")]
    [InlineData("doses.yaml", "group: arms", "group: legs", "doses.yaml:5 There is no muscle group \"legs\".")]
    [InlineData("rules.yaml", "[judged]", "[rumour]", "rules.yaml:5 There is no source \"rumour\".")]
    [InlineData("form.yaml", "[judged]", "[rumour]", "form.yaml:2 There is no source \"rumour\".")]
    public void An_unknown_id_is_refused_where_it_stands(string file, string old, string with, string problem) =>
        _knowledge.Replace(file, old, with).Problems().ShouldBe([problem]);

    [Theory]
    [InlineData("0.5: [brachialis]", "0.75: [brachialis]", "exercises/arms.yaml:7 \"0.75\" is not one of 1, 0.5, 0.25.")]
    [InlineData("0.5: [brachialis]", "0.5: [biceps]", "exercises/arms.yaml:7 \"biceps\" has two shares.")]
    [InlineData("load: per_hand", "load: kettlebell", "exercises/arms.yaml:9 load: \"kettlebell\" is not one of barbell, per_hand, machine, cable, bodyweight_plus, assisted, band, hold.")]
    [InlineData("reps: 8-12", "reps: 12-8", "exercises/arms.yaml:13 12-8 ends before it begins.")]
    [InlineData("smallest_step: 1 kg", "smallest_step: some kg", "exercises/arms.yaml:14 \"some kg\" is no weight in steps of 0.01 kg.")]
    [InlineData("  sources: [judged]", "  note: Unsourced.", "exercises/arms.yaml:1 \"sources\" is missing.")]
    [InlineData("reps: 8-12", "reps: 8-12\n  seconds: 20-30", "exercises/arms.yaml:1 An exercise has reps or seconds, not both, and at least one of moves and holds.")]
    [InlineData("  moves: [elbow_flexion]\n", "", "exercises/arms.yaml:1 An exercise has reps or seconds, not both, and at least one of moves and holds.")]
    public void A_fact_that_cannot_be_is_refused_where_it_stands(string old, string with, string problem) =>
        _knowledge.Replace(Arms, old, with).Problems().ShouldBe([problem]);

    [Theory]
    [InlineData("  least_yaw: 60 ", "  # least_yaw: 60 ", "\"least_yaw\" is missing.")]
    [InlineData("  arched_neck: -25", "  arched_neck: 25", "")]
    public void A_form_check_without_a_number_or_with_an_impossible_one_is_refused(string old, string with, string problem)
    {
        var found = _knowledge.Replace("form.yaml", old, with).Problems().ShouldHaveSingleItem();
        found.ShouldStartWith("form.yaml:");
        found.ShouldEndWith(problem);
    }

    [Fact]
    public void A_field_that_is_none_is_refused_and_the_fields_are_told() =>
        _knowledge.Replace("sources.yaml", "checked: ours", "checked: ours, cited: 3").Problems()
            .ShouldBe(["sources.yaml:1 \"cited\" is not one of id, citation, doi, url, checked."]);

    [Fact]
    public void An_id_may_be_used_once() =>
        _knowledge.Append("sources.yaml", "- {id: judged, citation: Again., checked: ours}\n").Problems()
            .ShouldBe(["sources.yaml:2 There is already a source \"judged\"."]);

    [Fact]
    public void A_muscle_is_counted_in_one_group_only() =>
        _knowledge.Append("muscle-groups.yaml", "- {id: more_arms, name: More, side: front, members: [brachialis, biceps]}\n").Problems()
            .ShouldBe(["muscle-groups.yaml:2 \"biceps\" is already counted in \"arms\"."]);

    [Fact]
    public void A_rank_among_the_top_five_is_held_by_one_exercise()
    {
        var second = File.ReadAllText(Path.Combine(_knowledge.Folder, Arms))
            .Replace("id: curl", "id: other\n  top_five: 1", StringComparison.Ordinal).Replace("name: Curl", "name: Other", StringComparison.Ordinal);
        _knowledge.Replace(Arms, "id: curl", "id: curl\n  top_five: 1").Append(Arms, second)
            .Write("technique/arms.yaml", Technique("curl") + Technique("other"))
            .Problems().ShouldBe(["exercises/arms.yaml:19 Rank 1 is taken by \"curl\"."]);
    }

    [Theory]
    [InlineData("balance: none", "balance: back")]
    [InlineData("balance: none", "balance: back_spine")]
    [InlineData("balance: none", "balance: none\n  top_five: 5")]
    public void An_exercise_for_the_back_needs_technique(string old, string with)
    {
        _knowledge.Replace(Arms, old, with).Problems().ShouldBe(["exercises/arms.yaml:1 \"curl\" trains the back and has no technique."]);
        _knowledge.Write("technique/arms.yaml", Technique("curl")).Problems().ShouldBeEmpty();
    }

    [Fact]
    public void Technique_belongs_to_an_exercise() =>
        _knowledge.Write("technique/arms.yaml", Technique("curll")).Problems().ShouldBe(["technique/arms.yaml:1 There is no exercise \"curll\"."]);

    [Fact]
    public void Technique_is_whole() =>
        _knowledge.Write("technique/arms.yaml", Technique("curl").Replace("  cues: [Elbows still]\n", "", StringComparison.Ordinal)).Problems()
            .ShouldBe(["technique/arms.yaml:1 \"cues\" is missing."]);

    [Theory]
    [InlineData("names/movements.yaml", "leg:", "knee:", "names/movements.yaml:4 No word says \"knee\".")]
    [InlineData("names/movements.yaml", "curl 0.7", "curll 0.7", "names/movements.yaml:5 There is no exercise \"curll\".")]
    [InlineData("names/movements.yaml", "=elbow_flexion", "=curling", "names/movements.yaml:4 There is no movement pattern \"curling\".")]
    [InlineData("names/implications.yaml", "-leg", "-knee", "names/implications.yaml:1 No word says \"knee\".")]
    [InlineData("names/loads.yaml", "says: dumbbell", "says: bar", "names/loads.yaml:1 No word says \"bar\".")]
    [InlineData("names/words/en.yaml", "leg: [leg]", "leg: [\"Dumb-bell\"]", "names/words/en.yaml:6 \"Dumb-bell\" already says \"dumbbell\".")]
    [InlineData("names/words/en.yaml", "leg: [leg]", "leg: [\"-\"]", "names/words/en.yaml:6 \"-\" has no letters.")]
    [InlineData("names/whole-names.yaml", "curl:", "press:", "names/whole-names.yaml:1 There is no exercise \"press\".")]
    public void A_name_that_leads_nowhere_is_refused_where_it_stands(string file, string old, string with, string problem) =>
        _knowledge.Replace(file, old, with).Problems().ShouldBe([problem]);

    [Fact]
    public void A_missing_file_is_named() =>
        _knowledge.Delete("doses.yaml").Problems().ShouldBe(["doses.yaml:1 The file is missing."]);

    [Fact]
    public void Broken_YAML_is_refused_at_its_line()
    {
        var problem = _knowledge.Write("rules.yaml", "- id: a\n  guide: [G1\n").Problems().ShouldHaveSingleItem();
        problem.ShouldStartWith("rules.yaml:3 ");
    }

    [Fact]
    public void A_field_given_twice_is_refused()
    {
        var problem = _knowledge.Replace(Arms, "level: beginner", "level: beginner\n  level: advanced").Problems().ShouldHaveSingleItem();
        problem.ShouldStartWith("exercises/arms.yaml:16 ");
    }

    [Fact]
    public void All_problems_are_told_at_once_by_file_and_line() =>
        _knowledge.Replace(Arms, "[dumbbell]", "[barbell]").Replace("doses.yaml", "group: arms", "group: legs").Replace(Arms, "[judged]", "[x]").Problems()
            .ShouldBe([
                "doses.yaml:5 There is no muscle group \"legs\".",
                "exercises/arms.yaml:8 There is no equipment \"barbell\".",
                "exercises/arms.yaml:16 There is no source \"x\".",
            ]);

    private static string Technique(string id) =>
        $"- id: {id}\n  setup: [Stand]\n  execution: [Bend the arm]\n  cues: [Elbows still]\n  faults: [{{fault: Swinging, fix: Less weight}}]\n  why: For the arms.\n";
}
