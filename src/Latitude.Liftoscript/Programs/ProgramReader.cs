using Latitude.Liftoscript.Exercises;
using Latitude.Liftoscript.Programs.Resolving;
using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Programs;

/// <summary>Text → program.</summary>
public static class ProgramReader
{
    /// <summary>
    /// Reads a program. Whatever the text, the result says where it is wrong; with any error there is no program.
    /// </summary>
    /// <param name="text">The program's text; front matter before it is passed over.</param>
    /// <param name="exercises">The exercises it may name; the notation's own where null.</param>
    public static ProgramResult Read(string text, ExerciseDirectory? exercises = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = new SourceText(FrontMatter.Split(text).Program);
        var weeks = ProgramParser.Parse(source);
        if (!source.HasErrors && weeks.TrueForAll(week => week.Days.Count == 0))
        {
            source.Error(0, DiagnosticCode.Misplaced, "This program has no day.", "A program starts with '# Week 1' and '## Day 1'.");
        }

        var program = source.HasErrors ? null : new ProgramBuilder(source, exercises ?? ExerciseDirectory.BuiltIn).Build(weeks);
        source.Diagnostics.Sort((left, right) => (left.Line, left.Column).CompareTo((right.Line, right.Column)));
        return new ProgramResult(source.HasErrors ? null : program, source.Diagnostics);
    }
}
