namespace Latitude.Server.Accounts;

/// <summary>Makes a token.</summary>
internal sealed record NewToken(string? Name, string[]? Scopes, int? Days);
