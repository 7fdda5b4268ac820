using System.CommandLine;
using Latitude.Cli.Views;
using Latitude.Domain.Form.Simulation;
using Latitude.Domain.Knowledge;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude form accuracy</c>: the measurements held against synthetic films, whose truth is known exactly.</summary>
internal static class FormAccuracyCommand
{
    public static Command Create()
    {
        var command = new Command("accuracy", "Film a lifter made of sticks and say how far the measurements are from the truth.");
        command.SetAction(static _ =>
        {
            FormAccuracyView.Write(Terminal.Out, new AccuracyStudy(KnowledgeBase.Load().Form).Run());
            return ExitCodes.Ok;
        });
        return command;
    }
}
