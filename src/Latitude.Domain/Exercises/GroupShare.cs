using Latitude.Domain.Anatomy;

namespace Latitude.Domain.Exercises;

/// <summary>What one hard set is worth for a muscle group: the largest share of its members, never their sum.</summary>
/// <param name="Group">The group.</param>
/// <param name="Share">1, 0.5 or 0.25.</param>
public readonly record struct GroupShare(MuscleGroup Group, double Share)
{
    /// <summary>Rolls the shares of muscles up to groups, in the order of the groups; groups that get nothing are left out.</summary>
    public static IReadOnlyList<GroupShare> RollUp(IReadOnlyList<MuscleGroup> groups, IReadOnlyList<MuscleShare> muscles)
    {
        var shares = new List<GroupShare>();
        foreach (var group in groups)
        {
            var largest = 0.0;
            foreach (var share in muscles)
            {
                if (share.Share > largest && group.Members.Contains(share.Muscle))
                {
                    largest = share.Share;
                }
            }

            if (largest > 0)
            {
                shares.Add(new GroupShare(group, largest));
            }
        }

        return shares;
    }
}
