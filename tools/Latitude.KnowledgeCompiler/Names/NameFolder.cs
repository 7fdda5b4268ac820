using Latitude.KnowledgeCompiler.Input;

namespace Latitude.KnowledgeCompiler.Names;

/// <summary>The files of <c>knowledge/names/</c>.</summary>
/// <param name="Words">One file a language.</param>
/// <param name="Implications">What follows from what.</param>
/// <param name="Movements">Which exercise a movement is, when.</param>
/// <param name="Loads">What implements mean for the load.</param>
/// <param name="WholeNames">Names that cannot be taken apart.</param>
internal sealed record NameFolder(
    IReadOnlyList<Entry> Words,
    Entry? Implications,
    Entry? Movements,
    IReadOnlyList<Entry> Loads,
    Entry? WholeNames);
