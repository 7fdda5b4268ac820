using System.Diagnostics.CodeAnalysis;
using Latitude.Domain.Anatomy;
using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Evidence;
using Latitude.Domain.Exercises;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Form;
using Latitude.Domain.Programs;

namespace Latitude.Domain.Knowledge;

/// <summary>Everything a coach knows before seeing a lifter: the folder <c>knowledge/</c>, compiled into this assembly.</summary>
public sealed class KnowledgeBase
{
    private const string Resource = "Latitude.knowledge.bin";

    private readonly KnowledgeReader _reader;
    private readonly Lazy<ExerciseNames> _names;
    private readonly Dictionary<string, Source> _sources;

    private KnowledgeBase(KnowledgeReader reader)
    {
        _reader = reader;
        Sources = SourceReader.Read(reader);
        Body = BodyReader.Read(reader);
        Exercises = new ExerciseReader(reader, Body).Read();
        Doses = DoseReader.Read(reader, Body);
        Rules = RuleReader.Read(reader);
        Standards = StandardReader.Read(reader, Exercises);
        Form = FormReader.Read(reader);
        _names = new Lazy<ExerciseNames>(() => new ExerciseNames(new LexiconReader(reader.Fork(), Exercises).Read()));
        _sources = Sources.ToDictionary(source => source.Id);
    }

    /// <summary>Muscles, groups, joint actions and the functions of the back.</summary>
    public Body Body { get; }

    /// <summary>Exercises and movement patterns.</summary>
    public ExerciseCatalog Exercises { get; }

    /// <summary>Hard sets a week for each group and level.</summary>
    public DoseTable Doses { get; }

    /// <summary>What the rules of the coach rest on: guide row, evidence, thresholds.</summary>
    public RuleTable Rules { get; }

    /// <summary>How strong lifters of a level are for their bodyweight.</summary>
    public IReadOnlyList<StrengthStandard> Standards { get; }

    /// <summary>All of these that the coach works with.</summary>
    public CoachFacts Coaching => new(Body, Exercises, Doses, Rules, Standards);

    /// <summary>The numbers of the form check.</summary>
    public FormThresholds Form { get; }

    /// <summary>What names mean. Read when first asked for: only a log needs it.</summary>
    public ExerciseNames Names => _names.Value;

    /// <summary>Where the facts come from.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Reads the embedded knowledge. Takes a few milliseconds: a face does it once and keeps it.</summary>
    public static KnowledgeBase Load()
    {
        using var stream = typeof(KnowledgeBase).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"{Resource} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new KnowledgeBase(new KnowledgeReader(bytes));
    }

    /// <summary>How to do an exercise; null for the few that need no words (machines for arms and legs). Read on every call: keep it.</summary>
    public Technique? Technique(Exercise exercise) => TechniqueReader.Read(_reader.Fork(), exercise.Index);

    /// <summary>The established routines, by id. Read on every call: keep them.</summary>
    public IReadOnlyList<Routine> Routines() => RoutineReader.Read(_reader.Fork());

    /// <summary>The source with that id; an unknown id throws.</summary>
    public Source Source(string id) => _sources[id];

    /// <summary>Looks a source up by id.</summary>
    public bool TryGetSource(string id, [NotNullWhen(true)] out Source? source) => _sources.TryGetValue(id, out source);
}
