// swift-format-ignore-file
// Generated from Models/ssm.json (2014-11-06) by Tools/generate. Do not edit.
import Wire

@testable import SSMService

extension DescribeInstanceInformationRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeInstanceInformationRequest {
        DescribeInstanceInformationRequest(
            instanceInformationFilterList: s.optionalStructures("InstanceInformationFilterList"),
            filters: s.optionalStructures("Filters"),
            maxResults: s.optionalInt("MaxResults"),
            nextToken: s.optionalText("NextToken")
        )
    }
}

extension DescribeSessionsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeSessionsRequest {
        DescribeSessionsRequest(
            state: s.text("State"),
            maxResults: s.optionalInt("MaxResults"),
            nextToken: s.optionalText("NextToken"),
            filters: s.optionalStructures("Filters")
        )
    }
}

extension GetConnectionStatusRequest: Given {
    static func given(_ s: inout InputSampler) -> GetConnectionStatusRequest {
        GetConnectionStatusRequest(
            target: s.text("Target")
        )
    }
}

extension InstanceInformationFilter: Given {
    static func given(_ s: inout InputSampler) -> InstanceInformationFilter {
        InstanceInformationFilter(
            key: s.text("Key"),
            valueSet: s.texts("ValueSet")
        )
    }
}

extension InstanceInformationStringFilter: Given {
    static func given(_ s: inout InputSampler) -> InstanceInformationStringFilter {
        InstanceInformationStringFilter(
            key: s.text("Key"),
            values: s.texts("Values")
        )
    }
}

extension ResumeSessionRequest: Given {
    static func given(_ s: inout InputSampler) -> ResumeSessionRequest {
        ResumeSessionRequest(
            sessionId: s.text("SessionId")
        )
    }
}

extension SessionFilter: Given {
    static func given(_ s: inout InputSampler) -> SessionFilter {
        SessionFilter(
            key: s.text("Key"),
            value: s.text("Value")
        )
    }
}

extension StartSessionRequest: Given {
    static func given(_ s: inout InputSampler) -> StartSessionRequest {
        StartSessionRequest(
            target: s.text("Target"),
            documentName: s.optionalText("DocumentName"),
            reason: s.optionalText("Reason"),
            parameters: s.optionalTextListMap("Parameters")
        )
    }
}

extension TerminateSessionRequest: Given {
    static func given(_ s: inout InputSampler) -> TerminateSessionRequest {
        TerminateSessionRequest(
            sessionId: s.text("SessionId")
        )
    }
}
