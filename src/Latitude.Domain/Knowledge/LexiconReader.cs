using Latitude.Domain.Exercises;
using Latitude.Domain.Exercises.Naming;

namespace Latitude.Domain.Knowledge;

/// <summary>Reads what exercises are called.</summary>
internal sealed class LexiconReader(KnowledgeReader reader, ExerciseCatalog catalog)
{
    public NameLexicon Read()
    {
        reader.Open(KnowledgeSection.Names);
        var implements = Implements();
        var implications = reader.List(_ => new NameImplication(Condition(), Tags(), Tags()));
        var movements = reader.List(_ => new NameMovement
        {
            Pattern = reader.Count() is var pattern and > 0 ? catalog.Patterns[pattern - 1] : null,
            Rules = reader.List(_ => Rule()),
        });
        var sets = reader.List(_ => Tags());
        var words = Table();
        var wordTags = new NameTags[words.Count];
        for (var i = 0; i < wordTags.Length; i++)
        {
            wordTags[i] = sets[reader.Count()];
        }

        var exact = Table();
        var exercises = new Exercise[exact.Count];
        for (var i = 0; i < exercises.Length; i++)
        {
            exercises[i] = catalog.All[reader.Count()];
        }

        return new NameLexicon
        {
            Implements = implements,
            Implications = implications,
            Movements = movements,
            Words = words,
            WordTags = wordTags,
            Exact = exact,
            ExactExercises = exercises,
        };
    }

    private NameImplements Implements()
    {
        var loads = reader.List(_ => (NameTags.Of(reader.Count()), (LoadType)reader.Byte()));
        var all = default(NameTags);
        foreach (var (tags, _) in loads)
        {
            all = all.With(tags);
        }

        return new NameImplements { All = all, Loads = loads };
    }

    private NameRule Rule()
    {
        var condition = Condition();
        var isPattern = reader.Flag();
        var index = reader.Count();
        var exercise = isPattern ? null : catalog.All[index];
        return new NameRule
        {
            When = condition,
            Exercise = exercise,
            Pattern = exercise?.Pattern ?? catalog.Patterns[index],
            Confidence = reader.Byte() / (double)KnowledgeFormat.ConfidenceSteps,
        };
    }

    private NameCondition Condition() => new() { All = Tags(), AnyOf = reader.List(_ => Tags()), None = Tags() };

    private NameTags Tags()
    {
        var tags = default(NameTags);
        for (var count = reader.Count(); count > 0; count--)
        {
            tags = tags.With(NameTags.Of(reader.Count()));
        }

        return tags;
    }

    private WordTable Table()
    {
        var text = reader.Text();
        var starts = new int[reader.Count() + 1];
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + reader.Count();
        }

        return new WordTable(text, starts);
    }
}
