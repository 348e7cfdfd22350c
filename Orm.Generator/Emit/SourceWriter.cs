using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Orm.Generator.Emit;

/// <summary>Writes C# line by line, indented by the open braces.</summary>
internal sealed class SourceWriter
{
    private const string IndentText = "    ";

    // A comment of C# ends at each of them.
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    private readonly StringBuilder _text = new(4096);
    private int _depth;
    private int _mark;
    private bool _wantsBlankLine;

    /// <summary>Writes a line.</summary>
    internal SourceWriter Line(string text)
    {
        if (_wantsBlankLine)
        {
            _text.Append('\n');
            _wantsBlankLine = false;
        }

        for (var i = 0; i < _depth; i++)
        {
            _text.Append(IndentText);
        }

        _text.Append(text).Append('\n');
        return this;
    }

    /// <summary>Writes lines as a comment.</summary>
    internal SourceWriter Comment(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Line(("// " + line).TrimEnd());
        }

        return this;
    }

    /// <summary>Writes a line that is indented once more than those around it.</summary>
    internal SourceWriter Continuation(string text)
    {
        _depth++;
        Line(text);
        _depth--;
        return this;
    }

    /// <summary>Indents what follows once more.</summary>
    internal SourceWriter Indent()
    {
        _depth++;
        return this;
    }

    /// <summary>Ends an <see cref="Indent"/>.</summary>
    internal SourceWriter Outdent()
    {
        _wantsBlankLine = false;
        _depth--;
        return this;
    }

    /// <summary>Asks for a blank line before the next one, unless that one closes a block.</summary>
    internal SourceWriter Blank()
    {
        _wantsBlankLine = true;
        return this;
    }

    /// <summary>Writes a header and opens its block.</summary>
    internal SourceWriter Open(string header)
    {
        Line(header).Line("{");
        _depth++;
        return this;
    }

    /// <summary>Closes a block.</summary>
    internal SourceWriter Close(string end = "}")
    {
        _wantsBlankLine = false;
        _depth--;
        return Line(end);
    }

    /// <summary>Marks the place where a line is to be put in later.</summary>
    internal SourceWriter Mark()
    {
        if (_wantsBlankLine)
        {
            _text.Append('\n');
            _wantsBlankLine = false;
        }

        _mark = _text.Length;
        return this;
    }

    /// <summary>The text before the mark and behind it.</summary>
    internal (string Before, string After) AtMark()
        => (_text.ToString(0, _mark), _text.ToString(_mark, _text.Length - _mark));

    /// <summary>Appends what another writer wrote, as it is.</summary>
    internal SourceWriter Append(SourceWriter other)
    {
        _text.Append(_wantsBlankLine ? "\n" : string.Empty).Append(other._text);
        _wantsBlankLine = other._wantsBlankLine;
        return this;
    }

    public override string ToString() => _text.ToString();

    internal SourceText ToSourceText() => SourceText.From(_text.ToString(), Encoding.UTF8);

    /// <summary>The lines of a text, as C# counts them.</summary>
    internal static string[] LinesOf(string text) => text.Split(LineEnds, StringSplitOptions.None);

    internal static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
