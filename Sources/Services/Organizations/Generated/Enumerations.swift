// swift-format-ignore-file
// Generated from Models/organizations.json (2016-11-28) by Tools/generate. Do not edit.

enum Enumerations {
    static let childType = ["ACCOUNT", "ORGANIZATIONAL_UNIT"]
    static let createAccountState = ["IN_PROGRESS", "SUCCEEDED", "FAILED"]
    static let iamUserAccessToBilling = ["ALLOW", "DENY"]
    static let organizationFeatureSet = ["ALL", "CONSOLIDATED_BILLING"]
    static let policyType = ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY", "TAG_POLICY", "BACKUP_POLICY", "AISERVICES_OPT_OUT_POLICY", "CHATBOT_POLICY", "DECLARATIVE_POLICY_EC2", "SECURITYHUB_POLICY", "INSPECTOR_POLICY", "UPGRADE_ROLLOUT_POLICY", "BEDROCK_POLICY", "S3_POLICY", "NETWORK_SECURITY_DIRECTOR_POLICY"]
}
