namespace Orm.Samples.Tour;

/// <summary>Makes source text fit for the screen.</summary>
internal static class SourceText
{
    /// <summary>The body of a lambda, without the indentation that it has in its file.</summary>
    public static string OfLambda(string code)
    {
        var arrow = code.IndexOf("=>", StringComparison.Ordinal);
        var body = arrow < 0 ? code : code[(arrow + 2)..].Trim();
        body = body.StartsWith("await ", StringComparison.Ordinal) ? body["await ".Length..] : body;
        var lines = body.Split('\n');
        var indented = lines.Skip(1).Where(line => line.Trim().Length > 0).ToList();
        var margin = indented.Count == 0 ? 0 : indented.Min(line => line.Length - line.TrimStart().Length);
        return string.Join(
            '\n', lines.Select((line, i) => i == 0 || line.Length < margin ? line : Continued(line, margin, body)));
    }

    private static string Continued(string line, int margin, string body)
        => (body.StartsWith('{') ? string.Empty : "    ") + line[margin..].TrimEnd();
}
