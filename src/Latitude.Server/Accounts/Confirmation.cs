namespace Latitude.Server.Accounts;

/// <summary>Confirms with the password what cannot be undone.</summary>
internal sealed record Confirmation(string? Password);
