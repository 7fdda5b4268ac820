using Latitude.Server.Operations;

namespace Latitude.Server.Accounts;

/// <summary><c>/api/v1/invitations</c>: whoever runs the server lets others in.</summary>
internal static class InvitationEndpoints
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(7);

    public static void MapInvitations(this WebApplication app) =>
        app.MapPost("/api/v1/invitations", InviteAsync).RequireAdmin().WithName("Invite").WithSummary("A link with which one person can make an account, for a week.");

    private static async Task<IResult> InviteAsync(HttpContext context, Tickets tickets, ServerSettings settings, TimeProvider time)
    {
        var secret = await tickets.GiveAsync(Tickets.Invitation, context.User.AccountId(), Life, context.RequestAborted);
        return TypedResults.Created((string?)null, new { link = SetUpLink.For(settings, secret), expires = time.GetUtcNow() + Life });
    }
}
