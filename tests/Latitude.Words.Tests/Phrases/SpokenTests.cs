using System.Reflection;
using Latitude.Words.Phrases;

namespace Latitude.Words.Tests.Phrases;

public class SpokenTests
{
    /// <summary>Phrases that are the same in both languages: numbers, names, words that German lifters took over.</summary>
    private static readonly HashSet<string> Same = new(StringComparer.Ordinal)
    {
    };

    public static TheoryData<string> Rooms => [.. All.Keys];

    private static Dictionary<string, (object English, object German)> All => typeof(Languages).Assembly.GetTypes()
        .Where(type => type.IsAbstract && type.GetProperty("All")?.PropertyType is { IsGenericType: true } spoken && spoken.GetGenericTypeDefinition() == typeof(Spoken<>))
        .ToDictionary(type => type.Name, type =>
        {
            var spoken = type.GetProperty("All")!.GetValue(null)!;
            var of = spoken.GetType().GetMethod("Of")!;
            return (of.Invoke(spoken, [Language.English])!, of.Invoke(spoken, [Language.German])!);
        });

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Every_phrase_says_something_and_something_else_in_German(string room)
    {
        var (english, german) = All[room];
        foreach (var property in Abstract(english).OfType<PropertyInfo>().Where(property => property.PropertyType == typeof(string)))
        {
            Compare($"{room}.{property.Name}", (string?)property.GetValue(english), (string?)property.GetValue(german));
        }

        foreach (var method in Abstract(english).OfType<MethodInfo>().Where(method => method.ReturnType == typeof(string) && !method.IsSpecialName))
        {
            var arguments = method.GetParameters().Select(parameter => Example(parameter.ParameterType)).ToArray();
            Compare($"{room}.{method.Name}", (string?)method.Invoke(english, arguments), (string?)method.Invoke(german, arguments));
        }
    }

    [Fact]
    public void Rooms_are_found() => All.Count.ShouldBeGreaterThan(2);

    private static IEnumerable<MemberInfo> Abstract(object book) =>
        book.GetType().BaseType!.GetMembers(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly);

    private static object? Example(Type type) => Nullable.GetUnderlyingType(type) is { } known ? Example(known)
        : type == typeof(string) ? "Xyz"
        : type == typeof(DateOnly) ? new DateOnly(2026, 3, 27)
        : type == typeof(IReadOnlyList<string>) ? (string[])["Abc", "Xyz"]
        : type == typeof(int) ? 3
        : type == typeof(long) ? 3L
        : type == typeof(double) ? 3.5
        : type.IsValueType ? Activator.CreateInstance(type) : null;

    private static void Compare(string phrase, string? english, string? german)
    {
        english.ShouldNotBeNullOrWhiteSpace(phrase);
        german.ShouldNotBeNullOrWhiteSpace(phrase);
        if (Same.Contains(phrase))
        {
            german.ShouldBe(english, $"{phrase} differs by now: take it from the list");
        }
        else
        {
            german.ShouldNotBe(english, phrase);
        }
    }
}
