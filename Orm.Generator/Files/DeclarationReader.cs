using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generator.Files;

/// <summary>Takes a file apart into what it declares.</summary>
internal sealed class DeclarationReader
{
    // What the compiler calls because of the form of a statement, not of a name in it.
    private static readonly HashSet<string> Unnamed = new(StringComparer.Ordinal)
    {
        "Select", "SelectMany", "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy",
        "Join", "GroupJoin", "Cast", "GetEnumerator", "GetAsyncEnumerator", "GetAwaiter", "Deconstruct", "Add",
        "Dispose", "DisposeAsync", "GetPinnableReference",
    };

    // What the compiler reads because of the form of an expression.
    private static readonly HashSet<string> UnnamedProperties = new(StringComparer.Ordinal)
    {
        "Count", "Length", "Current", "IsCompleted",
    };

    /// <summary>Whether the compiler calls extension methods of a name that nobody says.</summary>
    internal static bool IsUnnamed(string name) => Unnamed.Contains(name);

    private readonly List<Declaration> _found = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Stack<string> _types = new();
    private readonly Stack<string> _scopes = new();
    private readonly Declaration _head;
    private readonly Declaration _shared = new([], [], isShared: true);

    private DeclarationReader() => _head = new Declaration(_names, [], isShared: false);

    /// <summary>All that a file declares.</summary>
    internal static IReadOnlyList<Declaration> Read(SyntaxNode root)
    {
        var reader = new DeclarationReader();
        foreach (var directive in Directives(root))
        {
            reader._head.Add(directive);
        }

        reader.Read(root, reader._head);

        // Nothing of a file means the same under another head.
        foreach (var declaration in reader._found)
        {
            declaration.Add(reader._head.Text);
        }

        reader._found.Add(reader._head);
        reader._found.Add(reader._shared);
        return reader._found;
    }

    /// <summary>What is said of declarations in no token.</summary>
    internal static IEnumerable<string> Directives(SyntaxNode root)
    {
        if (!root.ContainsDirectives)
        {
            yield break;
        }

        for (var directive = ((CompilationUnitSyntax)root).GetFirstDirective();
            directive is not null;
            directive = directive.GetNextDirective())
        {
            if (directive is NullableDirectiveTriviaSyntax)
            {
                yield return directive.ToString();
            }
        }
    }

    /// <summary>Whether a part of a file is invisible to all others.</summary>
    internal static bool IsBody(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax
            => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax,
        GlobalStatementSyntax => true,
        _ => false,
    };

    /// <summary>
    /// What is visible of a body: that there is one, and whether it makes the compiler declare a field for a property.
    /// </summary>
    internal static ulong FactOf(SyntaxNode body)
        => body.Parent is not BaseMethodDeclarationSyntax
            && body.DescendantTokens().Any(token => token.ValueText == "field") ? 3UL : 2UL;

    private void Read(SyntaxNode scope, Declaration declaration)
    {
        foreach (var part in scope.DescendantNodesAndTokens(node => node == scope || !IsApart(node)))
        {
            if (part.AsNode() is not { } node)
            {
                Add(part.AsToken(), declaration);
            }
            else if (node != scope && IsApart(node))
            {
                ReadApart(node, declaration);
            }
        }
    }

    private static bool IsApart(SyntaxNode node) => node is MemberDeclarationSyntax || IsBody(node) || IsShared(node);

    private static bool IsShared(SyntaxNode node) => node.Parent is CompilationUnitSyntax
        && node is AttributeListSyntax or UsingDirectiveSyntax { GlobalKeyword.RawKind: not 0 };

    // A name and a text with its letters are two things.
    private static void Add(SyntaxToken token, Declaration declaration)
    {
        declaration.Add((ulong)token.RawKind);
        declaration.Add(token.ValueText);
        if (token.IsKind(SyntaxKind.IdentifierToken))
        {
            declaration.AddWord(token.ValueText);
        }
    }

    private void ReadApart(SyntaxNode node, Declaration outer)
    {
        switch (node)
        {
            case var body when IsBody(body):
                outer.Add(FactOf(body));
                break;
            case BaseNamespaceDeclarationSyntax space:
                _names.UnionWith(WordsOf(space.Name));
                ReadWithin(space, space.Name.ToString(), outer);
                break;
            case BaseTypeDeclarationSyntax type:
                ReadType(type);
                break;
            case ConstructorDeclarationSyntax or DestructorDeclarationSyntax or OperatorDeclarationSyntax
                or ConversionOperatorDeclarationSyntax or IndexerDeclarationSyntax or EnumMemberDeclarationSyntax:
                Read(node, outer);
                break;
            case MemberDeclarationSyntax member:
                ReadMember(member, NamesOf(member));
                break;
            case UsingDirectiveSyntax { StaticKeyword.RawKind: 0 } import:
                ReadImport(import);
                break;
            default:
                Read(node, _shared);
                break;
        }
    }

    private void ReadImport(UsingDirectiveSyntax import)
    {
        var declaration = import.Alias is { Name.Identifier.ValueText: var alias }
            ? new Declaration([alias], [], isShared: false)
            : new Declaration([], [], isShared: false) { Namespace = import.NamespaceOrType.ToString() };
        _found.Add(declaration);
        Read(import, declaration);
    }

    private static string[] NamesOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        EventDeclarationSyntax @event => [@event.Identifier.ValueText],
        DelegateDeclarationSyntax type => [type.Identifier.ValueText],
        BaseFieldDeclarationSyntax fields
            => [.. fields.Declaration.Variables.Select(variable => variable.Identifier.ValueText)],
        _ => [.. WordsOf(member)],
    };

    // A block of extensions, and a type whose name is not typed yet, have none.
    private void ReadType(BaseTypeDeclarationSyntax type)
    {
        var name = type.Identifier.ValueText;
        string[] names = type switch
        {
            EnumDeclarationSyntax values => [name, .. values.Members.Select(member => member.Identifier.ValueText)],
            { Identifier.ValueText.Length: 0 } => [.. WordsOf(type)],
            _ => [name],
        };
        var declaration = Declare(names, [.. _types], isShared: false);
        AddOwners(declaration);
        _types.Push(name);
        ReadWithin(type, type.Identifier.Text, declaration);
        _types.Pop();
    }

    private void ReadWithin(SyntaxNode scope, string name, Declaration declaration)
    {
        _scopes.Push(_scopes.Count == 0 ? "global::" + name : _scopes.Peek() + "." + name);
        Read(scope, declaration);
        _scopes.Pop();
    }

    private void ReadMember(MemberDeclarationSyntax member, string[] names)
    {
        var isExtension = IsExtension(member);
        var isSet = member is PropertyDeclarationSyntax { Type: SimpleNameSyntax { Identifier.ValueText: var type } }
            && type == SetNames.TypeName;
        var declaration = Declare(
            HasColumn(member) ? [.. names, _types.Peek()] : names,
            isSet ? [] : [.. _types],
            isExtension && names.Any(Unnamed.Contains),
            IsColumn(member) ? (_scopes.Peek(), _types.Peek()) : null);
        if (isExtension)
        {
            AddOwners(declaration);
        }

        Read(member, declaration);
    }

    // What its columns are is asked of an entity, without a word of each. Any part of it may have the attribute.
    private static bool HasColumn(MemberDeclarationSyntax member)
        => member.Parent is TypeDeclarationSyntax type && !member.Modifiers.Any(SyntaxKind.PartialKeyword)
            && (type.AttributeLists.Count > 0 || type.Modifiers.Any(SyntaxKind.PartialKeyword));

    // Who makes an object has to name what it requires, and says nothing of it until then.
    private static bool IsColumn(MemberDeclarationSyntax member) => HasColumn(member)
        && member is PropertyDeclarationSyntax property && !UnnamedProperties.Contains(property.Identifier.ValueText)
        && !member.Modifiers.Any(SyntaxKind.RequiredKeyword)
        && member.Parent is ClassDeclarationSyntax { TypeParameterList: null };

    private static bool IsExtension(MemberDeclarationSyntax member) => member is MethodDeclarationSyntax method
        && (method.Parent is TypeDeclarationSyntax { Identifier.ValueText.Length: 0 }
            || method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true);

    private Declaration Declare(
        string[] names, string[] owners, bool isShared, (string FullName, string Word)? entity = null)
    {
        var declaration = new Declaration(names, owners, isShared) { Entity = entity };
        foreach (var owner in _types)
        {
            declaration.Add(owner);
        }

        _names.UnionWith(names);
        _found.Add(declaration);
        return declaration;
    }

    // Its name is said without those of the types around it.
    private void AddOwners(Declaration declaration)
    {
        foreach (var owner in _types)
        {
            declaration.AddWord(owner);
        }
    }

    private static IEnumerable<string> WordsOf(SyntaxNode node) => Words.Of(node).Distinct(StringComparer.Ordinal);
}
