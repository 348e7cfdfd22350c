namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that a constructor sets all required members, for the compiler.</summary>
[AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
