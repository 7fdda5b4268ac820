using Latitude.Domain.Exercises.Naming;

namespace Latitude.Domain.Tests.Exercises.Naming;

public sealed class NameTextTests
{
    [Theory]
    [InlineData("Pull-Down", "pulldown")]
    [InlineData("pull down", "pulldown")]
    [InlineData("Bankdrücken", "bankdrucken")]
    [InlineData("Elevação", "elevacao")]
    [InlineData("Ağırlıklı", "agirlikli")]
    [InlineData("Wyciąg, ławka", "wyciaglawka")]
    [InlineData("Knebøy", "kneboy")]
    [InlineData("Gesäß", "gesass")]
    [InlineData("Farmer’s Walk", "farmerswalk")]
    [InlineData("45º", "45")]
    [InlineData("подъём", "подъем")]
    public void Names_are_folded_to_letters_and_digits(string name, string folded) => NameText.Fold(name).ShouldBe(folded);

    [Fact]
    public void Words_end_at_gaps_punctuation_and_capitals_in_the_middle()
    {
        Span<char> letters = stackalloc char[NameText.LongestText * 2];
        Span<int> starts = stackalloc int[NameText.MostWords + 1];
        var text = NameText.Read("benchPress_(incline)", letters, starts);
        text.WordCount.ShouldBe(3);
        text.Words(0, 1).ToString().ShouldBe("bench");
        text.Words(1, 1).ToString().ShouldBe("press");
        text.Words(0, 2).ToString().ShouldBe("benchpress");
        text.Words(2, 1).ToString().ShouldBe("incline");
    }
}
