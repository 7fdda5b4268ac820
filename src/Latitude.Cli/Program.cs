using System.Text;
using Latitude.Cli;
using Latitude.Cli.Commands;

Console.OutputEncoding = Encoding.UTF8;
var result = LatitudeCommand.Create().Parse(args);
var mistakes = LatitudeCommand.Mistakes(result);
if (mistakes.Count == 0)
{
    return await result.InvokeAsync();
}

foreach (var mistake in mistakes)
{
    Console.Error.WriteLine(mistake);
}

Console.Error.WriteLine("Try 'latitude --help'.");
return ExitCodes.Misuse;
