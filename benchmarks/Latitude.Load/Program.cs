using Latitude.Load;

return args is [var command, .. var rest]
    ? command switch
    {
        "serve" => await LoadServer.RunAsync(new Options(rest)),
        "push" => await PushLoad.RunAsync(new Options(rest)),
        "kill" => await KillRuns.RunAsync(new Options(rest)),
        "cut" => await PowerCuts.RunAsync(new Options(rest)),
        "backups" => await BackupRuns.RunAsync(new Options(rest)),
        "write" => await KillRuns.WriteAsync(new Options(rest)),
        _ => Usage(),
    }
    : Usage();

static int Usage()
{
    Console.Error.WriteLine(
        """
        serve --data FOLDER | --postgres CONNECTION [--port 5290]       the server's sync endpoint, with the account in a header
        push  [--port 5290] [--clients 16] [--seconds 10] [--history 0] [--rate 0] [--accounts 0]
                                                                        pushes of 20-set workouts; rate 0 is as fast as it goes
        kill  --data FOLDER [--runs 100]                                kill -9 while writing, then look for what was acknowledged
        cut   --data FOLDER [--runs 3000] [--pushes 40]                 simulated power cuts: what was written is recorded (strace), and replayed without what was not flushed
        backups --data FOLDER [--runs 100]                              backups while writing, each verified and restored elsewhere
        """);
    return 2;
}
