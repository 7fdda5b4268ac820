using Latitude.Domain.Knowledge;
using Latitude.KnowledgeCompiler.Input;

namespace Latitude.KnowledgeCompiler.Sections;

/// <summary>Established routines. Their programs are held to the notation by tests: the compiler knows nothing of it.</summary>
internal static class RoutineSection
{
    public static void Write(IReadOnlyList<RoutineSource> routines, Output output)
    {
        var writer = output.Writer;
        writer.Begin(KnowledgeSection.Routines);
        writer.List(routines, routine =>
        {
            var header = routine.Header;
            if (header.Id != Path.GetFileNameWithoutExtension(header.File.Path))
            {
                output.Problems.Add(header.Problem("id", $"The file of routine \"{header.Id}\" has another name."));
            }

            writer.Text(header.Id);
            writer.Text(header.Text("name"));
            writer.Text(header.Text("author"));
            writer.Text(header.Text("source"));
            writer.Member(KnowledgeFormat.Levels, header.Text("level"));
            writer.Count(header.Whole("days"));
            output.Symbols(header.Words("equipment"), output.Ids.Equipment);
            writer.Member(KnowledgeFormat.Goals, header.Text("goal"));
            writer.Text(header.Text("summary"));
            writer.List(header.Words("for"), word => writer.Text(word.Text));
            writer.List(header.Words("against"), word => writer.Text(word.Text));
            writer.Text(header.Text("back"));
            writer.Text(routine.Program);
        });
    }
}
