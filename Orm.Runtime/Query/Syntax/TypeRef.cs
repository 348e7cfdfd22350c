using Orm.Model;

namespace Orm.Linq.Syntax;

/// <summary>
/// A C# type as far as a query needs to know it. The run-time front end makes it from <see cref="Type"/>, the
/// compile-time one from the compiler's symbol; two are equal where those are.
/// </summary>
/// <param name="handle">The front end's own object for the type; equal for equal types.</param>
/// <param name="name">The type as C# writes it, for messages.</param>
/// <param name="fullName">Namespace and name without type arguments: <c>System.String</c>.</param>
internal sealed class TypeRef(object handle, string name, string fullName) : IEquatable<TypeRef>
{
    internal object Handle { get; } = handle;

    internal string Name { get; } = name;

    internal string FullName { get; } = fullName;

    /// <summary>
    /// The type of value that this is (an enum: its underlying type), without <c>Nullable</c>; null for others.
    /// </summary>
    internal ScalarKind? Scalar { get; set; }

    /// <summary>Whether the type is <c>Nullable&lt;T&gt;</c>.</summary>
    internal bool IsNullableValue { get; set; }

    /// <summary>Whether the type is a class or interface, whose variables can be null.</summary>
    internal bool IsReference { get; set; }

    /// <summary>The type of the elements of an array or a generic collection; null for other types.</summary>
    internal TypeRef? Element { get; set; }

    /// <summary>The members of an enum, by name and underlying value; null for other types.</summary>
    internal IReadOnlyList<EnumMember>? EnumMembers { get; set; }

    /// <summary>The types of a tuple's items; null for other types.</summary>
    internal IReadOnlyList<TypeRef>? Items { get; set; }

    /// <summary>Whether the type is an enum whose values are combinations of its members.</summary>
    internal bool IsFlags { get; set; }

    /// <summary>Whether every value of the type is one of another type: a base type or an interface of it.</summary>
    internal Func<TypeRef, bool> IsA { get; set; } = _ => false;

    /// <summary>Whether a variable of the type can be null.</summary>
    internal bool CanBeNull => IsNullableValue || IsReference;

    internal bool IsEnum => EnumMembers is not null;

    public bool Equals(TypeRef? other) => other is not null && Handle.Equals(other.Handle);

    public override bool Equals(object? obj) => Equals(obj as TypeRef);

    public override int GetHashCode() => Handle.GetHashCode();

    public override string ToString() => Name;
}

/// <summary>A member of an enum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, of the underlying type.</param>
internal sealed record EnumMember(string Name, object Value)
{
    /// <summary>Stands for the members of an enum, in whatever order.</summary>
    internal static ulong FingerprintOf(IReadOnlyList<EnumMember> members)
    {
        // FNV-1a: one enum is compared with an older state of itself.
        var hash = 14695981039346656037;
        foreach (var member in members.OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            foreach (var letter in FormattableString.Invariant($"{member.Name}={member.Value};"))
            {
                hash = unchecked((hash ^ letter) * 1099511628211);
            }
        }

        return hash;
    }
}
