namespace Latitude.Server.Accounts;

/// <summary>Signs in.</summary>
internal sealed record SignIn(string? Name, string? Password);
