// swift-format-ignore-file
// Generated from Models/iam.json (2010-05-08) by Tools/generate. Do not edit.

enum Enumerations {
    static let entityType = ["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"]
    static let policyUsageType = ["PermissionsPolicy", "PermissionsBoundary"]
    static let policyScopeType = ["All", "AWS", "Local"]
    static let statusType = ["Active", "Inactive", "Expired"]
}
