namespace Latitude.Server.Http;

/// <summary>What went wrong, as RFC 9457 has it, with the field and the reason.</summary>
internal static class Problems
{
    /// <summary>A problem document.</summary>
    /// <param name="status">The status code.</param>
    /// <param name="field">Where in the request; empty where it is not one place.</param>
    /// <param name="reason">A sentence that says why.</param>
    public static IResult Of(int status, string field, string reason) =>
        TypedResults.Problem(
            statusCode: status,
            title: field.Length == 0 ? "The request cannot be carried out." : $"{field} cannot be used.",
            detail: reason,
            extensions: new Dictionary<string, object?> { ["field"] = field, ["reason"] = reason });

    /// <summary>400.</summary>
    public static IResult Bad(string field, string reason) => Of(StatusCodes.Status400BadRequest, field, reason);

    /// <summary>404: not there, or another's; which of the two is nobody's business.</summary>
    public static IResult NotFound(string what) => Of(StatusCodes.Status404NotFound, "", $"There is no such {what}.");
}
