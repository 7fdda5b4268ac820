namespace Latitude.Server.Accounts;

/// <summary>Sets a new password with a recovery code.</summary>
internal sealed record Recovery(string? Name, string? Code, string? Password);
