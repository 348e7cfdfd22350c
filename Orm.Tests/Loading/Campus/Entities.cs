using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Orm.Tests.Loading.Campus;

/// <summary>A student, who takes many courses, likes many courses, and has many friends.</summary>
[Entity]
public partial class Student
{
    public long Id { get; set; }

    public required string Name { get; set; }

    [InverseProperty(nameof(Course.Students))]
    public partial ICollection<Course> Courses { get; set; }

    [InverseProperty(nameof(Course.LikedBy))]
    [ManyToMany("Likes", Columns = "Who", TargetColumns = "Code, Year")]
    public partial IList<Course> Liked { get; }

    [InverseProperty(nameof(AdmiredBy))]
    public partial ICollection<Student> Admires { get; }

    public partial List<Student> AdmiredBy { get; }

    public partial Desk? Desk { get; set; }
}

/// <summary>A course, whose key has two parts.</summary>
[Entity]
public partial class Course
{
    [Key, MaxLength(10)]
    public required string Code { get; set; }

    [Key]
    public int Year { get; set; }

    public required string Title { get; set; }

    public partial ICollection<Student> Students { get; }

    public partial IReadOnlyList<Student> LikedBy { get; }

    public required string TeacherEmail { get; set; }

    /// <summary>Who holds it, by an alternate key.</summary>
    [PrincipalKey(nameof(Campus.Teacher.Email))]
    public partial Teacher Teacher { get; set; }

    public string? DeputyFaculty { get; set; }

    public int? DeputyNumber { get; set; }

    /// <summary>Who steps in, by an alternate key of two parts.</summary>
    [PrincipalKey(nameof(Campus.Teacher.Faculty) + ", " + nameof(Campus.Teacher.Number))]
    public partial Teacher? Deputy { get; set; }
}

/// <summary>A teacher, who can be found by a key and by two alternate ones.</summary>
[Entity, Index(nameof(Faculty), nameof(Number), IsUnique = true)]
public partial class Teacher
{
    public int Id { get; set; }

    [Unique, MaxLength(40)]
    public required string Email { get; set; }

    public required string Faculty { get; set; }

    public int Number { get; set; }

    public string? HeadEmail { get; set; }

    /// <summary>The head of the faculty: another row, by the alternate key.</summary>
    [ForeignKey(nameof(HeadEmail)), PrincipalKey(nameof(Email))]
    public partial Teacher? Head { get; set; }

    public partial ICollection<Teacher> Staff { get; }

    [InverseProperty(nameof(Course.Teacher))]
    public partial ICollection<Course> Courses { get; }

    [InverseProperty(nameof(Course.Deputy))]
    public partial ICollection<Course> Deputized { get; }
}

/// <summary>The desk of one student, or of nobody.</summary>
[Entity]
public partial class Desk
{
    public int Id { get; set; }

    public int Floor { get; set; }

    public long? OwnerId { get; set; }

    public partial Student? Owner { get; set; }
}

public sealed partial class CampusDb(OrmOptions<CampusDb> options) : OrmContext(options)
{
    public partial EntitySet<Student> Students { get; }

    public partial EntitySet<Course> Courses { get; }

    public partial EntitySet<Teacher> Teachers { get; }

    public partial EntitySet<Desk> Desks { get; }
}
