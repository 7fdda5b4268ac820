// dotnet run --project tools/Latitude.DocsSite [FOLDER]   builds the documentation as a static site, into docs/site/ where no folder is named.
using Latitude.DocsSite;

var root = Directory.GetCurrentDirectory();
if (!File.Exists(Path.Combine(root, "Latitude.slnx")))
{
    Console.Error.WriteLine("Run it in the folder of the repository, where Latitude.slnx lies.");
    return 2;
}

var site = new Site(root);
var target = args.Length > 0 ? Path.GetFullPath(args[0]) : Path.Combine(root, "docs", "site");
site.WriteTo(target);
Console.WriteLine($"{site.Pages.Count} pages in {target}");
return 0;
