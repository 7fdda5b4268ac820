using System.CommandLine;
using Latitude.Cli.Films;
using Latitude.Cli.Views;
using Latitude.Domain.Form.Evaluation;
using Latitude.Domain.Knowledge;
using Spectre.Console;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude form fit FOLDER</c>: the thresholds of rounding that labelled films speak for, and for whom they hold when left out.</summary>
internal static class FormFitCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "A folder of labelled films, as for evaluate." };
        var command = new Command("fit", "Fit the thresholds of rounding on labelled films, leaving out one lifter at a time. Changes nothing.") { folder };
        command.SetAction(result => Run(result.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(DirectoryInfo folder)
    {
        var knowledge = KnowledgeBase.Load();
        var labelled = LabelledFolder.Read(folder, knowledge);
        foreach (var problem in labelled.Problems)
        {
            Terminal.Error.WriteLine(problem);
        }

        var evaluation = FormEvaluation.Run(labelled.Films, knowledge.Form);
        if (RoundingFit.Of(evaluation.Films) is not { } fit)
        {
            Terminal.Error.WriteLine("It takes rounded and neutral backs to fit.");
            return ExitCodes.Blocked;
        }

        FormFitView.Write(Terminal.Out, evaluation, fit, new RoundingThresholds(knowledge.Form.RoundedMean, knowledge.Form.RoundedWhole));
        return ExitCodes.Ok;
    }
}
