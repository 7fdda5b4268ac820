using Latitude.KnowledgeCompiler;

if (args.Length != 2)
{
    await Console.Error.WriteLineAsync("usage: Latitude.KnowledgeCompiler KNOWLEDGE-FOLDER OUTPUT-FILE");
    return 2;
}

var result = Compilation.Of(args[0]);
foreach (var problem in result.Problems)
{
    await Console.Error.WriteLineAsync(problem.ToString());
}

if (result.Bytes is null)
{
    return 1;
}

// Written beside and moved, so that a build running at the same time never reads half a file.
var output = Path.GetFullPath(args[1]);
Directory.CreateDirectory(Path.GetDirectoryName(output)!);
var unfinished = $"{output}.{Environment.ProcessId}";
await File.WriteAllBytesAsync(unfinished, result.Bytes);
File.Move(unfinished, output, overwrite: true);
return 0;
