using System.Buffers;
using System.Text;
using System.Text.Json;
using CsCheck;
using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Tests.Gym;

public sealed class LifterGymTests
{
    private const string Home = """
        {"name":"Home","unit":"kg","plates":{"20":2,"10":2,"5":2,"1.25":2},"equipment":{"barbell":{"unit":"kg","bar":[20,15],"sides":2},"dumbbell":{"unit":"kg","weights":[5,7.5,10]},"cable":{"unit":"lb","weights":[10,20,30],"addOns":[5]}},"has":["bench","pull-up bar"],"light":"dim"}
        """;

    [Fact]
    public void A_gym_says_what_it_can_load()
    {
        var gym = Read(Home);
        var setup = gym.Setup();
        setup.Find("barbell", MassUnit.Kilogram)!.Loadable(49).ShouldBe(47.5);
        setup.Find("barbell", MassUnit.Kilogram)!.Loadable(15).ShouldBe(15);
        setup.Find("dumbbell", MassUnit.Kilogram)!.Loadable(9).ShouldBe(7.5);
        setup.Find("cable", MassUnit.Pound)!.Weights.ToArray().ShouldBe([10, 15, 20, 25, 30, 35]);
        setup.Find("bodyweight", MassUnit.Kilogram)!.Loadable(10).ShouldBe(0);
        gym.AtHand.Order(StringComparer.Ordinal).ShouldBe(["barbell", "bench", "cable stack", "dumbbell", "floor", "plate", "pull-up bar", "wall"]);
    }

    [Fact]
    public void A_belt_adds_plates_to_the_body() =>
        (Read(Home) with { Has = ["belt"] }).Setup().Find("bodyweight", MassUnit.Kilogram)!.Loadable(12).ShouldBe(11.25);

    [Fact]
    public void A_gym_written_and_read_is_the_same()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            LifterGymJson.Write(json, Read(Home));
        }

        Encoding.UTF8.GetString(buffer.WrittenSpan).ShouldBe(Home);
    }

    [Fact]
    public void A_rack_can_be_given_by_its_steps() =>
        Read("""{"unit":"kg","equipment":{"Dumbbell":{"from":2,"to":10,"step":2}}}""").Equipment[0].Weights.ShouldBe([2, 4, 6, 8, 10]);

    [Theory]
    [InlineData("{}", "unit is missing; write \"kg\" or \"lb\".")]
    [InlineData("""{"unit":"st"}""", "unit is neither kg nor lb.")]
    [InlineData("""{"unit":"kg","equipment":{"sled":{}}}""", "equipment.sled is no kind of equipment; known are barbell, cable")]
    [InlineData("""{"unit":"kg","equipment":{"barbell":{"bar":"heavy"}}}""", "equipment.barbell.bar has 'heavy', which is no weight.")]
    [InlineData("""{"unit":"kg","equipment":{"dumbbell":{"from":2,"to":10}}}""", "equipment.dumbbell.from to and step belong together")]
    [InlineData("""{"unit":"kg","plates":{"20":-1}}""", "plates.20 is no plate; write \"20\": 4 for four of 20.")]
    [InlineData("""{"unit":"kg","has":["ladder"]}""", "has has 'ladder', which no exercise asks for.")]
    public void What_is_wrong_with_a_gym_is_said_with_its_place(string json, string finding)
    {
        var result = LifterGymJson.Read(json, new HashSet<string>(StringComparer.Ordinal) { "bench" });
        result.Gym.ShouldBeNull();
        result.Findings[0].ShouldStartWith(finding);
    }

    [Fact]
    public void Plates_are_found_where_taking_the_heaviest_first_fails()
    {
        // 12 a side out of 10, 6 and 6: the heaviest first leaves 2 that nothing makes.
        var loading = Equipment.OfPlates(20, 2, [(10, 2), (6, 4)]).PlatesFor(44).ShouldNotBeNull();
        (loading.Bar, loading.Sides).ShouldBe((20, 2));
        loading.PerSide.ShouldBe([6, 6]);
    }

    [Fact]
    public void A_bar_is_loaded_with_the_heaviest_plates_first() =>
        Equipment.OfPlates(45, 2, [(2.5, 4), (45, 8), (25, 4), (10, 4), (5, 4)]).PlatesFor(230)!.PerSide.ShouldBe([45, 45, 2.5]);

    [Fact]
    public void The_second_bar_makes_what_the_first_cannot() =>
        Equipment.OfPlates([20, 15], 2, [(10, 2)]).PlatesFor(35).ShouldNotBeNull().Bar.ShouldBe(15);

    [Fact]
    public void Every_weight_of_a_random_gym_has_its_plates_and_no_other_weight_has() =>
        Gen.Select(Gen.Int[1, 25], Gen.Select(Gen.Int[1, 80], Gen.Int[0, 5]).Array[0, 5], Gen.Int[1, 2]).Sample(
            (bar, stock, sides) =>
            {
                var equipment = Equipment.OfPlates(bar, sides, [.. stock.Select(plate => (plate.Item1 / 4.0, plate.Item2))]);
                var weights = equipment.Weights.ToArray().ToHashSet();
                for (var weight = bar + 0.0; weight <= bar + 60; weight += 0.25)
                {
                    var loading = equipment.PlatesFor(weight);
                    (loading is not null).ShouldBe(weights.Contains(weight));
                    if (loading is not null)
                    {
                        (loading.Bar + (sides * loading.PerSide.Sum())).ShouldBe(weight);
                        loading.PerSide.GroupBy(plate => plate).ShouldAllBe(group => group.Count() * sides <= stock.Where(plate => plate.Item1 / 4.0 == group.Key).Sum(plate => plate.Item2));
                    }
                }
            },
            iter: 200);

    private static LifterGym Read(string json)
    {
        var result = LifterGymJson.Read(json);
        result.Findings.ShouldBeEmpty();
        return result.Gym!;
    }
}
