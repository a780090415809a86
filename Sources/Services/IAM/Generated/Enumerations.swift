// swift-format-ignore-file
// Generated from Models/iam.json (2010-05-08) by Tools/generate. Do not edit.

enum Enumerations {
    static let contextKeyTypeEnum = ["string", "stringList", "numeric", "numericList", "boolean", "booleanList", "ip", "ipList", "binary", "binaryList", "date", "dateList"]
    static let entityType = ["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"]
    static let policyUsageType = ["PermissionsPolicy", "PermissionsBoundary"]
    static let assignmentStatusType = ["Assigned", "Unassigned", "Any"]
    static let encodingType = ["SSH", "PEM"]
    static let policyScopeType = ["All", "AWS", "Local"]
    static let statusType = ["Active", "Inactive", "Expired"]
}
