namespace Latitude.Server.Tests;

public class SettingsTests
{
    [Theory]
    [InlineData("--backup-hours it must be a whole number from 1 to 168", "--data", "DATA", "--backup-hours", "0")]
    [InlineData("--backups-kept it must be a whole number", "--data", "DATA", "--backups-kept", "many")]
    [InlineData("choose one of them", "--data", "DATA", "--postgres", "Host=127.0.0.1")]
    [InlineData("it must be a connection string", "--postgres", "nonsense")]
    [InlineData("there is no file", "--config", "DATA/none.json")]
    [InlineData("can be reached from other machines", "--data", "DATA", "--urls", "http://0.0.0.0:5280")]
    [InlineData("can be reached from other machines", "--data", "DATA", "--urls", "http://*:5280")]
    [InlineData("PostgreSQL cannot be used", "--postgres", "Host=127.0.0.1;Port=1;Username=nobody;Timeout=2")]
    public async Task A_setting_that_cannot_be_stops_the_start_and_says_why(string reason, params string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("latitude-settings-").FullName;
        try
        {
            var (code, output) = await ServerProcess.RunAsync([.. args.Select(arg => arg.Replace("DATA", folder, StringComparison.Ordinal))]);
            code.ShouldBe(2);
            reason.Split(' ').ShouldAllBe(word => output.Contains(word, StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("backup", "--help")]
    public async Task Help_names_every_flag_that_can_be_set_and_starts_nothing(params string[] args)
    {
        var (code, output) = await ServerProcess.RunAsync(args);
        code.ShouldBe(0);
        foreach (var word in (string[])["--data", "--postgres", "--backup-hours", "--backups-kept", "--config", "--urls", "restore", "doctor", "new-epoch"])
        {
            output.ShouldContain(word);
        }
    }

    [Fact]
    public async Task A_file_of_settings_is_read_and_flags_win_over_it()
    {
        var folder = Directory.CreateTempSubdirectory("latitude-settings-").FullName;
        try
        {
            var file = Path.Combine(folder, "latitude.json");
            await File.WriteAllTextAsync(file, $$"""{"Latitude": { "Data": "{{folder}}/data", "BackupHours": 500 } }""", TestContext.Current.CancellationToken);
            (await ServerProcess.RunAsync("--config", file)).Output.ShouldContain("--backup-hours");
            await using (await ServerProcess.StartAsync("--config", file, "--backup-hours", "5"))
            {
                File.Exists(Path.Combine(folder, "data", "latitude.db")).ShouldBeTrue();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
