using System.Globalization;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Knowledge;
using Latitude.KnowledgeCompiler.Input;
using Latitude.KnowledgeCompiler.Names;
using Newtonsoft.Json.Linq;

namespace Latitude.KnowledgeCompiler.Sections;

/// <summary>What exercises are called: movements, implications, loads, then the words, whose tags are numbered by the former.</summary>
internal sealed class NameSection
{
    private readonly Output _output;
    private readonly KnowledgeWriter _writer;
    private readonly Vocabulary _vocabulary;

    private NameSection(NameFolder files, Output output)
    {
        _output = output;
        _writer = output.Writer;
        _vocabulary = new Vocabulary(files.Words, output.Problems);
    }

    public static void Write(KnowledgeFolder files, Output output)
    {
        output.Writer.Begin(KnowledgeSection.Names);
        var section = new NameSection(files.Names, output);
        section.NumberMovements(files.Names.Movements!);
        section.Loads(files.Names.Loads);
        section.Implications(files.Names.Implications!);
        section.Movements(files.Names.Movements!);
        section.Words();
        section.WholeNames(files.Names.WholeNames!, files.Exercises);
    }

    // Their tags come first and in their order, so that the lowest tag of a name is its most telling movement.
    private void NumberMovements(Entry movements)
    {
        foreach (var movement in movements.Values.Properties())
        {
            _vocabulary.NumberOf(movement.Name, reason => movements.File.Problem(movement, reason));
        }
    }

    private void Loads(IReadOnlyList<Entry> loads) => _writer.List(loads, load =>
    {
        _writer.Count(_vocabulary.NumberOf(load.Text("says"), reason => load.Problem("says", reason)));
        _writer.Member(KnowledgeFormat.LoadTypes, load.Text("load"));
    });

    private void Implications(Entry implications) => _writer.List([.. implications.Values.Properties()], implication =>
    {
        Problem ProblemOf(string reason) => implications.File.Problem(implication, reason);
        Condition.Parse(implication.Name, _vocabulary, ProblemOf).Write(_writer);
        var tags = Entry.TextOf(implication.Value).Split(' ');
        _writer.List([.. tags.Where(tag => tag[0] != '-')], tag => _writer.Count(_vocabulary.NumberOf(tag, ProblemOf)));
        _writer.List([.. tags.Where(tag => tag[0] == '-')], tag => _writer.Count(_vocabulary.NumberOf(tag[1..], ProblemOf)));
    });

    private void Movements(Entry movements) => _writer.List([.. movements.Values.Properties()], movement =>
    {
        var facts = movements.Part(movement.Name);
        _writer.Count(facts.Has("pattern") ? _output.Ids.Patterns.Resolve(facts.Word("pattern")) + 1 : 0);
        _writer.List(facts.Has("when") ? [.. facts.Part("when").Values.Properties()] : Array.Empty<JProperty>(), rule => Rule(movements.File, rule));
    });

    private void Rule(KnowledgeFile file, JProperty rule)
    {
        var condition = rule.Name == "otherwise" ? Condition.Always : Condition.Parse(rule.Name, _vocabulary, reason => file.Problem(rule, reason));
        condition.Write(_writer);
        var said = Entry.TextOf(rule.Value).Split(' ');
        var isPattern = said[0][0] == '=';
        var target = new Word(isPattern ? said[0][1..] : said[0], file.Path, file.LineOf(rule));
        _writer.Flag(isPattern);
        _writer.Count(isPattern ? _output.Ids.Patterns.Resolve(target) : _output.Ids.Exercises.Resolve(target));
        var confidence = said.Length > 1 ? decimal.Parse(said[1], CultureInfo.InvariantCulture) : 0.95m;
        _writer.Byte((int)(confidence * KnowledgeFormat.ConfidenceSteps));
    }

    private void Words()
    {
        var words = _vocabulary.Words.Select(word => (word.Word, Tags: _vocabulary.AskedFor(word.Tags))).ToList();
        var sets = words.Select(word => string.Join(' ', word.Tags)).Distinct().Order(StringComparer.Ordinal).ToList();
        _writer.List(sets, set => _writer.List(set.Split(' ', StringSplitOptions.RemoveEmptyEntries), tag => _writer.Count(int.Parse(tag, CultureInfo.InvariantCulture))));
        Table([.. words.Select(word => word.Word)]);
        foreach (var (_, tags) in words)
        {
            _writer.Count(sets.BinarySearch(string.Join(' ', tags), StringComparer.Ordinal));
        }
    }

    private void WholeNames(Entry wholeNames, IReadOnlyList<Entry> exercises)
    {
        var names = new SortedDictionary<string, (int Exercise, string Id)>(StringComparer.Ordinal);
        void Add(string name, string id, Func<string, Problem> problem)
        {
            var exercise = _output.Ids.Exercises.Resolve(new Word(id, problem("").File, problem("").Line));
            var folded = NameText.Fold(name);
            if (!names.TryAdd(folded, (exercise, id)) && names[folded].Id != id)
            {
                _output.Problems.Add(problem($"\"{name}\" is also a name of \"{names[folded].Id}\"."));
            }
        }

        foreach (var exercise in exercises)
        {
            Add(exercise.Id, exercise.Id, reason => exercise.Problem("id", reason));
            Add(exercise.Text("name"), exercise.Id, reason => exercise.Problem("name", reason));
        }

        foreach (var (id, aliases) in wholeNames.Values)
        {
            foreach (var alias in aliases!.Children())
            {
                Add(Entry.TextOf(alias), id, reason => wholeNames.File.Problem(alias, reason));
            }
        }

        Table(names.Keys);
        foreach (var (exercise, _) in names.Values)
        {
            _writer.Count(exercise);
        }
    }

    // One text and the lengths, so that a reader need not make a string of each.
    private void Table(IReadOnlyCollection<string> words)
    {
        _writer.Text(string.Concat(words));
        _writer.List(words, word => _writer.Count(word.Length));
    }
}
