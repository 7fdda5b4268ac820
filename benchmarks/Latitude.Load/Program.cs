using Latitude.Load;

return args is [var command, .. var rest]
    ? command switch
    {
        "serve" => await LoadServer.RunAsync(new Options(rest)),
        "push" => await PushLoad.RunAsync(new Options(rest)),
        "kill" => await KillRuns.RunAsync(new Options(rest)),
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
        """);
    return 2;
}
