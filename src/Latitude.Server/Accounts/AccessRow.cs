namespace Latitude.Server.Accounts;

/// <summary>Who an endpoint is for, where tests and documents can read it.</summary>
/// <param name="Who"><c>anybody</c>, <c>session</c>, <c>admin</c>, or a scope.</param>
internal sealed record AccessRow(string Who);
