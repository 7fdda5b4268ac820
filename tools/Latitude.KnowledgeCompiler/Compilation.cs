using Latitude.KnowledgeCompiler.Input;
using Latitude.KnowledgeCompiler.Sections;

namespace Latitude.KnowledgeCompiler;

/// <summary>Turns the folder <c>knowledge/</c> into the one file that Domain embeds, or says what is wrong with it.</summary>
public static class Compilation
{
    /// <summary>Compiles a folder. Schemas are held against every file first; only when all fit are ids and facts checked.</summary>
    /// <param name="folder">Path of the folder.</param>
    public static CompilationResult Of(string folder)
    {
        var problems = new List<Problem>();
        var files = new KnowledgeFolder(folder, problems);
        if (problems.Count > 0)
        {
            return Failed(problems);
        }

        var output = new Output(new KnowledgeWriter(), new Ids(files, problems), problems);
        SourceSection.Write(files.Sources, output);
        BodySection.Write(files, output);
        PatternSection.Write(files.Patterns, output);
        ExerciseSection.Write(files.Exercises, output);
        DoseSection.Write(files.Doses!, output);
        RuleSection.Write(files.Rules, output);
        StandardSection.Write(files.Standards, output);
        FormSection.Write(files.Form!, output);
        NameSection.Write(files, output);
        TechniqueSection.Write(files, output);
        RoutineSection.Write(files.Routines, output);
        return problems.Count > 0 ? Failed(problems) : new CompilationResult(output.Writer.ToArray(), []);
    }

    private static CompilationResult Failed(List<Problem> problems) =>
        new(null, [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)]);
}
