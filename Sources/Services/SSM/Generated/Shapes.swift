// swift-format-ignore-file
// Generated from Models/ssm.json (2014-11-06) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct DescribeInstanceInformationRequest: Sendable {
    var instanceInformationFilterList: [InstanceInformationFilter]?
    var filters: [InstanceInformationStringFilter]?
    var maxResults: Int?
    var nextToken: String?
}

extension DescribeInstanceInformationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceInformationFilterList = try r.optionalStructures("InstanceInformationFilterList", item: "member")
        filters = try r.optionalStructures("Filters", item: "member")
        maxResults = r.optionalInt("MaxResults", .range(5...50))
        nextToken = r.optionalString("NextToken")
        try r.finish()
    }
}

struct DescribeInstanceInformationResult: Sendable {
    var instanceInformationList: [InstanceInformation]?
    var nextToken: String?
}

extension DescribeInstanceInformationResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("InstanceInformationList", item: "member", instanceInformationList)
        w.string("NextToken", nextToken)
    }
}

struct DescribeSessionsRequest: Sendable {
    var state: String
    var maxResults: Int?
    var nextToken: String?
    var filters: [SessionFilter]?
}

extension DescribeSessionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        state = r.string("State", .oneOf(Enumerations.sessionState))
        maxResults = r.optionalInt("MaxResults", .range(1...200))
        nextToken = r.optionalString("NextToken")
        filters = try r.optionalStructures("Filters", item: "member", .count(1...6))
        try r.finish()
    }
}

struct DescribeSessionsResponse: Sendable {
    var sessions: [Session]?
    var nextToken: String?
}

extension DescribeSessionsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Sessions", item: "member", sessions)
        w.string("NextToken", nextToken)
    }
}

struct GetConnectionStatusRequest: Sendable {
    var target: String
}

extension GetConnectionStatusRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        target = r.string("Target", .length(1...400))
        try r.finish()
    }
}

struct GetConnectionStatusResponse: Sendable {
    var target: String?
    var status: String?
}

extension GetConnectionStatusResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Target", target)
        w.string("Status", status)
    }
}

struct InstanceAggregatedAssociationOverview: Sendable {
    var detailedStatus: String?
    var instanceAssociationStatusAggregatedCount: [String: Int]?
}

extension InstanceAggregatedAssociationOverview: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("DetailedStatus", detailedStatus)
        w.intMap("InstanceAssociationStatusAggregatedCount", entry: "entry", key: "key", value: "value", instanceAssociationStatusAggregatedCount)
    }
}

struct InstanceInformation: Sendable {
    var instanceId: String?
    var pingStatus: String?
    var lastPingDateTime: Timestamp?
    var agentVersion: String?
    var isLatestVersion: Bool?
    var platformType: String?
    var platformName: String?
    var platformVersion: String?
    var activationId: String?
    var iamRole: String?
    var registrationDate: Timestamp?
    var resourceType: String?
    var name: String?
    var ipAddress: String?
    var computerName: String?
    var associationStatus: String?
    var lastAssociationExecutionDate: Timestamp?
    var lastSuccessfulAssociationExecutionDate: Timestamp?
    var associationOverview: InstanceAggregatedAssociationOverview?
    var sourceId: String?
    var sourceType: String?
}

extension InstanceInformation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("InstanceId", instanceId)
        w.string("PingStatus", pingStatus)
        w.timestamp("LastPingDateTime", lastPingDateTime)
        w.string("AgentVersion", agentVersion)
        w.bool("IsLatestVersion", isLatestVersion)
        w.string("PlatformType", platformType)
        w.string("PlatformName", platformName)
        w.string("PlatformVersion", platformVersion)
        w.string("ActivationId", activationId)
        w.string("IamRole", iamRole)
        w.timestamp("RegistrationDate", registrationDate)
        w.string("ResourceType", resourceType)
        w.string("Name", name)
        w.string("IPAddress", ipAddress)
        w.string("ComputerName", computerName)
        w.string("AssociationStatus", associationStatus)
        w.timestamp("LastAssociationExecutionDate", lastAssociationExecutionDate)
        w.timestamp("LastSuccessfulAssociationExecutionDate", lastSuccessfulAssociationExecutionDate)
        w.structure("AssociationOverview", associationOverview)
        w.string("SourceId", sourceId)
        w.string("SourceType", sourceType)
    }
}

struct InstanceInformationFilter: Sendable {
    var key: String
    var valueSet: [String]
}

extension InstanceInformationFilter: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        key = r.string("key", .oneOf(Enumerations.instanceInformationFilterKey))
        valueSet = r.strings("valueSet", item: "member", .count(1...100), each: .length(1...))
        try r.finish()
    }
}

struct InstanceInformationStringFilter: Sendable {
    var key: String
    var values: [String]
}

extension InstanceInformationStringFilter: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        key = r.string("Key", .length(1...))
        values = r.strings("Values", item: "member", .count(1...100), each: .length(1...))
        try r.finish()
    }
}

struct ResumeSessionRequest: Sendable {
    var sessionId: String
}

extension ResumeSessionRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        sessionId = r.string("SessionId", .length(1...96))
        try r.finish()
    }
}

struct ResumeSessionResponse: Sendable {
    var sessionId: String?
    var tokenValue: String?
    var streamUrl: String?
}

extension ResumeSessionResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("SessionId", sessionId)
        w.string("TokenValue", tokenValue)
        w.string("StreamUrl", streamUrl)
    }
}

struct Session: Sendable {
    var sessionId: String?
    var target: String?
    var status: String?
    var startDate: Timestamp?
    var endDate: Timestamp?
    var documentName: String?
    var owner: String?
    var reason: String?
    var details: String?
    var outputUrl: SessionManagerOutputUrl?
    var maxSessionDuration: String?
    var accessType: String?
}

extension Session: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("SessionId", sessionId)
        w.string("Target", target)
        w.string("Status", status)
        w.timestamp("StartDate", startDate)
        w.timestamp("EndDate", endDate)
        w.string("DocumentName", documentName)
        w.string("Owner", owner)
        w.string("Reason", reason)
        w.string("Details", details)
        w.structure("OutputUrl", outputUrl)
        w.string("MaxSessionDuration", maxSessionDuration)
        w.string("AccessType", accessType)
    }
}

struct SessionFilter: Sendable {
    var key: String
    var value: String
}

extension SessionFilter: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        key = r.string("key", .oneOf(Enumerations.sessionFilterKey))
        value = r.string("value", .length(1...400))
        try r.finish()
    }
}

struct SessionManagerOutputUrl: Sendable {
    var s3OutputUrl: String?
    var cloudWatchOutputUrl: String?
}

extension SessionManagerOutputUrl: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("S3OutputUrl", s3OutputUrl)
        w.string("CloudWatchOutputUrl", cloudWatchOutputUrl)
    }
}

struct StartSessionRequest: Sendable {
    var target: String
    var documentName: String?
    var reason: String?
    var parameters: [String: [String]]?
}

extension StartSessionRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        target = r.string("Target", .length(1...400))
        documentName = r.optionalString("DocumentName", .matches(.documentARN))
        reason = r.optionalString("Reason", .length(1...256).matching(.sessionReason))
        parameters = r.optionalStringLists("Parameters")
        try r.finish()
    }
}

struct StartSessionResponse: Sendable {
    var sessionId: String?
    var tokenValue: String?
    var streamUrl: String?
}

extension StartSessionResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("SessionId", sessionId)
        w.string("TokenValue", tokenValue)
        w.string("StreamUrl", streamUrl)
    }
}

struct TerminateSessionRequest: Sendable {
    var sessionId: String
}

extension TerminateSessionRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        sessionId = r.string("SessionId", .length(1...96))
        try r.finish()
    }
}

struct TerminateSessionResponse: Sendable {
    var sessionId: String?
}

extension TerminateSessionResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("SessionId", sessionId)
    }
}

