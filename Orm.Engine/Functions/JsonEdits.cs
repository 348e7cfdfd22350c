using System.Globalization;
using System.Text;
using System.Text.Json;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>Changes of documents. What comes out is written as PostgreSQL writes JSONB.</summary>
internal static class JsonEdits
{
    /// <summary>A document as JSONB is written.</summary>
    internal static byte[] Canonical(string json) => JsonTree.Read(Encoding.UTF8.GetBytes(json)).ToBytes();

    /// <summary>
    /// Both documents in one: the members of objects, where the right ones win, or the items of arrays; what is no
    /// array is one of a single item.
    /// </summary>
    internal static SqlValue Merge(in SqlValue left, in SqlValue right)
    {
        JsonTree first = JsonTree.Read(left.AsBytes());
        JsonTree second = JsonTree.Read(right.AsBytes());
        if (first.Kind != JsonValueKind.Object || second.Kind != JsonValueKind.Object)
        {
            return JsonTree.Array([.. ItemsOf(first), .. ItemsOf(second)]).ToValue();
        }

        foreach ((string name, JsonTree value) in second.Members)
        {
            first.Members[name] = value;
        }

        return first.ToValue();
    }

    /// <summary>Without a member of an object, or without the texts of an array that are equal.</summary>
    internal static SqlValue Remove(in SqlValue json, string name)
    {
        JsonTree tree = Container(json, "Nothing can be taken out of JSON that is neither object nor array");
        tree.Members.Remove(name);
        tree.Items.RemoveAll(item => item.Text == name);
        return tree.ToValue();
    }

    /// <summary>Without an element of an array; a negative place counts from the end.</summary>
    internal static SqlValue Remove(in SqlValue json, long index)
    {
        JsonTree tree = Container(json, "Nothing can be taken out of JSON that is neither object nor array");
        if (tree.Kind == JsonValueKind.Object)
        {
            throw SqlErrors.InvalidArgument("A member of a JSON object has no number", "Give its name as a text.");
        }

        long place = index < 0 ? index + tree.Items.Count : index;
        if (place >= 0 && place < tree.Items.Count)
        {
            tree.Items.RemoveAt((int)place);
        }

        return tree.ToValue();
    }

    /// <summary>Without what a path leads to.</summary>
    internal static SqlValue RemovePath(in SqlValue json, string path)
    {
        JsonTree tree = Container(json, "Nothing can be taken out of JSON that is neither object nor array");
        List<string> steps = JsonPaths.Parse(path);
        if (steps.Count > 0 && Parent(tree, steps) is { } parent)
        {
            if (parent.Kind == JsonValueKind.Object)
            {
                parent.Members.Remove(steps[^1]);
            }
            else if (Place(parent, steps) is >= 0 and var place && place < parent.Items.Count)
            {
                parent.Items.RemoveAt((int)place);
            }
        }

        return tree.ToValue();
    }

    /// <summary>jsonb_set: another value at the end of a path; what is not there is added if that is wanted.</summary>
    internal static SqlValue Set(in SqlValue json, string path, in SqlValue value, bool creates)
    {
        JsonTree tree = Container(json, "JSON that is neither object nor array has no paths");
        List<string> steps = JsonPaths.Parse(path);
        JsonTree changed = JsonTree.Read(value.AsBytes());
        JsonTree? parent = steps.Count > 0 ? Parent(tree, steps) : null;
        if (parent?.Kind == JsonValueKind.Object)
        {
            if (creates || parent.Members.ContainsKey(steps[^1]))
            {
                parent.Members[steps[^1]] = changed;
            }
        }
        else if (parent is not null)
        {
            long place = Place(parent, steps);
            if (place >= 0 && place < parent.Items.Count)
            {
                parent.Items[(int)place] = changed;
            }
            else if (creates)
            {
                parent.Items.Insert(place < 0 ? 0 : parent.Items.Count, changed);
            }
        }

        return tree.ToValue();
    }

    /// <summary>jsonb_insert: a new member, or a new element before or after the one that a path leads to.</summary>
    internal static SqlValue Insert(in SqlValue json, string path, in SqlValue value, bool isAfter)
    {
        JsonTree tree = Container(json, "JSON that is neither object nor array has no paths");
        List<string> steps = JsonPaths.Parse(path);
        JsonTree added = JsonTree.Read(value.AsBytes());
        JsonTree? parent = steps.Count > 0 ? Parent(tree, steps) : null;
        if (parent?.Kind == JsonValueKind.Object)
        {
            if (!parent.Members.TryAdd(steps[^1], added))
            {
                throw SqlErrors.InvalidArgument(
                    $"The JSON object has a member '{steps[^1]}' already", "Use jsonb_set to replace it.");
            }
        }
        else if (parent is not null)
        {
            long place = Place(parent, steps) + (isAfter ? 1 : 0);
            parent.Items.Insert((int)Math.Clamp(place, 0, parent.Items.Count), added);
        }

        return tree.ToValue();
    }

    /// <summary>Without the members that are null, at any depth.</summary>
    internal static SqlValue StripNulls(in SqlValue json)
    {
        JsonTree tree = JsonTree.Read(json.AsBytes());
        StripNulls(tree);
        return tree.ToValue();
    }

    /// <summary>Whether a text is the name of a member, an element, or the whole document.</summary>
    internal static bool Has(in SqlValue json, string text)
    {
        JsonTree tree = JsonTree.Read(json.AsBytes());
        return tree.Text == text || tree.Members.ContainsKey(text) || tree.Items.Exists(item => item.Text == text);
    }

    private static void StripNulls(JsonTree tree)
    {
        foreach ((string name, JsonTree value) in tree.Members)
        {
            if (value.Kind == JsonValueKind.Null)
            {
                tree.Members.Remove(name);
            }
        }

        foreach (JsonTree part in tree.Members.Values.Concat(tree.Items))
        {
            StripNulls(part);
        }
    }

    private static List<JsonTree> ItemsOf(JsonTree tree) => tree.Kind == JsonValueKind.Array ? tree.Items : [tree];

    private static JsonTree Container(in SqlValue json, string refusal) =>
        JsonTree.Read(json.AsBytes()) is { IsScalar: false } tree ? tree : throw SqlErrors.InvalidArgument(refusal);

    /// <summary>What all steps but the last lead to, where that has parts; else null.</summary>
    private static JsonTree? Parent(JsonTree tree, List<string> steps)
    {
        JsonTree at = tree;
        for (int i = 0; i < steps.Count - 1; i++)
        {
            if (at.Kind == JsonValueKind.Array)
            {
                long place = Place(at, steps, i);
                if (place < 0 || place >= at.Items.Count)
                {
                    return null;
                }

                at = at.Items[(int)place];
            }
            else if (at.Members.TryGetValue(steps[i], out JsonTree? member))
            {
                at = member;
            }
            else
            {
                return null;
            }
        }

        return at.IsScalar ? null : at;
    }

    private static long Place(JsonTree array, List<string> steps) => Place(array, steps, steps.Count - 1);

    private static long Place(JsonTree array, List<string> steps, int step) =>
        int.TryParse(steps[step], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int place)
            ? place < 0 ? (long)place + array.Items.Count : place
            : throw SqlErrors.InvalidText(
                steps[step], SqlType.Integer, "A step of a path into a JSON array is the number of an element.");
}
