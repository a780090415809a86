// swift-format-ignore-file
// Generated from Models/ssm.json (2014-11-06) by Tools/generate. Do not edit.

enum Enumerations {
    static let instanceInformationFilterKey = ["InstanceIds", "AgentVersion", "PingStatus", "PlatformTypes", "ActivationIds", "IamRole", "ResourceType", "AssociationStatus"]
    static let sessionFilterKey = ["InvokedAfter", "InvokedBefore", "Target", "Owner", "Status", "SessionId", "AccessType"]
    static let sessionState = ["Active", "History"]
}
