import World

extension KnownRole {
    /// Whether it is a role that AWS made for a service or for its sign-in portal: the account's owners
    /// may describe, tag and bear it.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
    var isProtected: Bool { Self.isReserved(path) || path.hasPrefix("/aws-reserved/") }

    /// Whether the path is one that only roles for services have.
    static func isReserved(_ path: String) -> Bool { path.hasPrefix("/aws-service-role/") }
}
