using System.CommandLine;
using Latitude.Cli.Films;
using Latitude.Cli.Json;
using Latitude.Cli.Views;
using Latitude.Domain.Form;
using Latitude.Domain.Form.Evaluation;
using Latitude.Domain.Knowledge;
using Spectre.Console;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude form evaluate FOLDER</c>: the check held against labelled films.</summary>
internal static class FormEvaluateCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "A folder with labels.csv beside the films, or with a folder 'features' that has it." };
        var json = new Option<bool>("--json") { Description = "Write JSON instead of a page." };
        var recognise = new Option<bool>("--recognise") { Description = "Withhold the exercise: the movement is recognised from the film." };
        var command = new Command("evaluate", "Check labelled films and say how often the check is right.") { folder, recognise, json };
        command.SetAction(result => Run(result.GetRequiredValue(folder), result.GetValue(recognise), result.GetValue(json)));
        return command;
    }

    private static int Run(DirectoryInfo folder, bool recognise, bool json)
    {
        var knowledge = KnowledgeBase.Load();
        var labelled = LabelledFolder.Read(folder, knowledge);
        foreach (var problem in labelled.Problems)
        {
            Terminal.Error.WriteLine(problem);
        }

        var evaluation = FormEvaluation.Run(recognise ? [.. labelled.Films.Select(static film => film with { Request = new FormRequest() })] : labelled.Films, knowledge.Form);
        if (json)
        {
            FormEvaluationJson.Write(Console.OpenStandardOutput(), evaluation);
        }
        else
        {
            FormEvaluationView.Write(Terminal.Out, evaluation);
        }

        return labelled.Films.Count == 0 || labelled.Problems.Count > 0 ? ExitCodes.Blocked : ExitCodes.Ok;
    }
}
