using Latitude.Liftoscript.Exercises;
using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Programs.Resolving;

/// <summary>Syntax tree → program: gathers lines, resolves reuse, sets, progressions, and puts every day in order.</summary>
internal sealed class ProgramBuilder(SourceText source, ExerciseDirectory exercises)
{
    private readonly KeyNaming _naming = new(exercises);

    /// <summary>The program; null after a reported error.</summary>
    public TrainingProgram? Build(List<WeekSyntax> weeks)
    {
        var gatherer = new LineGatherer(source, _naming);
        if (gatherer.Gather(weeks) is not { } drafts)
        {
            return null;
        }

        var reuse = new ReuseResolver(source, _naming, drafts);
        reuse.Resolve();
        if (source.HasErrors || !ResolveSets(drafts))
        {
            return null;
        }

        ProgramAssembler.Number(drafts);
        new DescriptionResolver(source, reuse, drafts).Resolve();
        var progressions = new ProgressResolver(source, _naming, gatherer.ByKey);
        new InheritanceResolver(progressions).Resolve(gatherer.Exercises);
        var assembler = new ExerciseAssembler(source, progressions);
        var assembled = assembler.Assemble(gatherer.Exercises);
        return source.HasErrors ? null : new ProgramAssembler(source, _naming).Assemble(weeks, drafts, assembled);
    }

    private bool ResolveSets(List<LineDraft>[][] drafts)
    {
        var count = 0;
        foreach (var week in drafts)
        {
            foreach (var day in week)
            {
                foreach (var draft in day)
                {
                    count += SetResolver.Resolve(draft);
                    if (count > Limits.AllSets)
                    {
                        return source.Error(draft.Syntax.Offset, DiagnosticCode.TooLarge, "This program has too many sets.");
                    }
                }
            }
        }

        return true;
    }
}
