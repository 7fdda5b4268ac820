namespace Latitude.KnowledgeCompiler.Tests;

/// <summary>The smallest knowledge that compiles, in a folder of its own, with the real schemas. Tests spoil one thing in it.</summary>
internal sealed class SmallKnowledge : IDisposable
{
    public SmallKnowledge()
    {
        Folder = Directory.CreateTempSubdirectory("knowledge-").FullName;
        Write("sources.yaml", "- {id: judged, citation: We judged it., checked: ours}\n");
        Write("joint-actions.yaml", "- {id: elbow_flexion, name: Elbow flexion, description: The arm bends.}\n");
        Write("muscles.yaml", """
            - id: biceps
              name: Biceps brachii
              plain: biceps
              side: front
              actions: [elbow_flexion]
              attachments: Shoulder blade to forearm
              sources: [judged]
            - id: brachialis
              name: Brachialis
              plain: brachialis
              side: front
              actions: [elbow_flexion]
              attachments: Upper arm to forearm
              sources: [judged]
            """);
        Write("muscle-groups.yaml", "- {id: arms, name: Arms, side: front, members: [biceps]}\n");
        Write("functions.yaml", """
            - id: bending
              name: Bending
              plain: bending the arm
              action: elbow_flexion
              prime_movers: [biceps]
              cheapest: [curl]
            """);
        Write("equipment.yaml", "- {id: dumbbell, name: Dumbbell}\n");
        Write("patterns.yaml", "- {id: elbow_flexion, name: Curl, balance: none, moves: [elbow_flexion], muscles: {1: [biceps]}, spinal_load: low}\n");
        Write("exercises/arms.yaml", """
            - id: curl
              name: Curl
              pattern: elbow_flexion
              moves: [elbow_flexion]
              muscles:
                1: [biceps]
                0.5: [brachialis]
              equipment: [dumbbell]
              load: per_hand
              spine_rule: straight
              balance: none
              spinal_load: low
              reps: 8-12
              smallest_step: 1 kg
              level: beginner
              sources: [judged]
            """);
        Write("doses.yaml", """
            minimum_effective: 4
            session_cap: {beginner: 6, intermediate: 8, advanced: 11}
            sources: [judged]
            bands:
              - {group: arms, beginner: 4-6, intermediate: 6-12, advanced: 8-18, hesitate_above: 20}
            """);
        Write("rules.yaml", """
            - id: arm_day
              guide: G12
              evidence: thin
              note: It is said so.
              sources: [judged]
              thresholds:
                most: 0.5
            """);
        Write("standards.yaml", "- {family: pull, exercises: [curl], men: [0.1, 0.2, 0.3, 0.4, 0.5], women: [0.1, 0.2, 0.3, 0.4, 0.5]}\n");
        Write("form.yaml", File.ReadAllText(Path.Combine(RealFolder, "form.yaml")).Replace("sources: [latitude, guide]", "sources: [judged]", StringComparison.Ordinal));
        Directory.CreateDirectory(Path.Combine(Folder, "schemas"));
        foreach (var schema in Directory.GetFiles(Path.Combine(RealFolder, "schemas")))
        {
            File.Copy(schema, Path.Combine(Folder, "schemas", Path.GetFileName(schema)));
            Write("names/words/en.yaml", "movements:\n  curl: [curl]\nimplements:\n  dumbbell: [dumbbell]\ndetails:\n  leg: [leg]\nnoise: [with]\n");
        Write("names/implications.yaml", "dumbbell leg: -leg\n");
        Write("names/movements.yaml", "curl:\n  pattern: elbow_flexion\n  when:\n    leg: =elbow_flexion\n    otherwise: curl 0.7\n");
        Write("names/loads.yaml", "- {says: dumbbell, load: per_hand}\n");
        Write("names/whole-names.yaml", "curl: [arm bend]\n");
    }
    }

    /// <summary>The repository's own knowledge.</summary>
    public static string RealFolder { get; } = Path.Combine(Root(), "knowledge");

    public string Folder { get; }

    public SmallKnowledge Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public SmallKnowledge Replace(string name, string old, string with)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name));
        text.ShouldContain(old);
        return Write(name, text.Replace(old, with, StringComparison.Ordinal));
    }

    public SmallKnowledge Append(string name, string text) => Write(name, File.ReadAllText(Path.Combine(Folder, name)).TrimEnd() + "\n" + text);

    public SmallKnowledge Delete(string name)
    {
        File.Delete(Path.Combine(Folder, name));
        return this;
    }

    /// <summary>Problems as <c>file:line reason</c>, the file below the folder.</summary>
    public string[] Problems()
    {
        var result = Compilation.Of(Folder);
        (result.Bytes is null).ShouldBe(result.Problems.Count > 0);
        return [.. result.Problems.Select(problem =>
            $"{Path.GetRelativePath(Folder, problem.File).Replace('\\', '/')}:{problem.Line} {problem.Reason}")];
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Latitude.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Latitude.slnx is in no folder above the tests.");
        }

        return folder.FullName;
    }
}
