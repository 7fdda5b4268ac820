namespace Latitude.Server.Accounts;

/// <summary>Changes the password.</summary>
internal sealed record NewPassword(string? Old, string? Password);
