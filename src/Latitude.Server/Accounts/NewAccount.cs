namespace Latitude.Server.Accounts;

/// <summary>Makes an account: with the secret of a set-up link or an invitation.</summary>
internal sealed record NewAccount(string? Invitation, string? Name, string? Password);
