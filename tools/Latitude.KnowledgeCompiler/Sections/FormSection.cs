using Latitude.Domain.Knowledge;
using Latitude.KnowledgeCompiler.Input;

namespace Latitude.KnowledgeCompiler.Sections;

/// <summary>The numbers of the form check. Their sources are checked; only the numbers are needed at run time.</summary>
internal static class FormSection
{
    public static void Write(Entry form, Output output)
    {
        output.Writer.Begin(KnowledgeSection.Form);
        foreach (var source in form.Words("sources"))
        {
            output.Ids.Sources.Resolve(source);
        }

        RuleSection.Thresholds(form, output.Writer);
    }
}
