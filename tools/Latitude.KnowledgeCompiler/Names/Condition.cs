namespace Latitude.KnowledgeCompiler.Names;

/// <summary>A condition such as <c>shoulder|overhead dumbbell !incline</c>.</summary>
/// <param name="All">Numbers of tags that must be there.</param>
/// <param name="AnyOf">Of each of these one.</param>
/// <param name="None">None of these.</param>
internal sealed record Condition(int[] All, IReadOnlyList<int[]> AnyOf, int[] None)
{
    public static Condition Always { get; } = new([], [], []);

    public static Condition Parse(string text, Vocabulary vocabulary, Func<string, Problem> problem)
    {
        List<int> all = [], none = [];
        List<int[]> anyOf = [];
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var alternatives = part.TrimStart('!').Split('|').Select(tag => vocabulary.NumberOf(tag, problem)).ToArray();
            if (part[0] == '!')
            {
                none.AddRange(alternatives);
            }
            else if (alternatives.Length == 1)
            {
                all.Add(alternatives[0]);
            }
            else
            {
                anyOf.Add(alternatives);
            }
        }

        return new Condition([.. all], anyOf, [.. none]);
    }

    public void Write(KnowledgeWriter writer)
    {
        writer.List(All, writer.Count);
        writer.List(AnyOf, any => writer.List(any, writer.Count));
        writer.List(None, writer.Count);
    }
}
