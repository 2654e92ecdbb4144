// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3RateActivityPaths {
  'v3/rate-activity/applications/id/{application_id}': V3RateActivityApplicationsIdByApplicationId;
}

export interface V3RateActivityOperations {
  'v3/rate-activity/applications/id/{application_id}': { get: Operation<V3RateActivityApplicationsIdByApplicationIdGetRequest, V3RateActivityApplicationsIdByApplicationIdGetResponse>; patch: Operation<V3RateActivityApplicationsIdByApplicationIdPatchRequest, V3RateActivityApplicationsIdByApplicationIdPatchResponse> };
}

/** `v3/rate-activity` */
export interface V3RateActivity extends PathNode {
  applications: V3RateActivityApplications;
}

/** `v3/rate-activity/applications` */
export interface V3RateActivityApplications extends PathNode {
  id: V3RateActivityApplicationsId;
}

/** `v3/rate-activity/applications/id` */
export interface V3RateActivityApplicationsId extends PathNode {
  _application_id_: V3RateActivityApplicationsIdByApplicationId;
  '{application_id}': V3RateActivityApplicationsIdByApplicationId;
}

/** `v3/rate-activity/applications/id/{application_id}` */
export interface V3RateActivityApplicationsIdByApplicationId extends PathNode {
  /**
   * 根据申请单ID查询申请单结果: `GET v3/rate-activity/applications/id/{application_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471722)
   */
  get: Call<V3RateActivityApplicationsIdByApplicationIdGetRequest, V3RateActivityApplicationsIdByApplicationIdGetResponse>;
  /** 根据申请单ID查询申请单结果: `GET v3/rate-activity/applications/id/{application_id}` */
  getAsync: Call<V3RateActivityApplicationsIdByApplicationIdGetRequest, V3RateActivityApplicationsIdByApplicationIdGetResponse>;
  /**
   * 修改单据信息: `PATCH v3/rate-activity/applications/id/{application_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698885)
   */
  patch: Call<V3RateActivityApplicationsIdByApplicationIdPatchRequest, V3RateActivityApplicationsIdByApplicationIdPatchResponse>;
  /** 修改单据信息: `PATCH v3/rate-activity/applications/id/{application_id}` */
  patchAsync: Call<V3RateActivityApplicationsIdByApplicationIdPatchRequest, V3RateActivityApplicationsIdByApplicationIdPatchResponse>;
}

export interface V3RateActivityApplicationsIdByApplicationIdGetRequest extends CommonOptions {
  /** 申请单编号 */
  application_id: string;
}

export interface V3RateActivityApplicationsIdByApplicationIdGetResponse {
  /** 申请单状态 */
  application_state: string;
  /** 从业机构特约商户号 */
  sub_mchid: string;
  /** 驳回参数 */
  reject_parameter?: string;
  /** 驳回原因 */
  reject_reason?: string;
  /** 活动审核通过时间 */
  pass_time?: string;
}

export interface V3RateActivityApplicationsIdByApplicationIdPatchRequest extends CommonOptions {
  /** 申请单编号 */
  application_id: string;
  json: {
    /** 活动报名修改信息 */
    activity_detail_modification?: {
      /** 活动费率 */
      activity_rate?: string;
      /** 活动报名材料 */
      activity_apply_information?: {
        /** 材料ID */
        apply_material_id?: string;
        /** 材料内容 */
        apply_material_information?: string[];
      }[];
    };
    /** 补充信息 */
    additional_information?: {
      /** 补充说明 */
      additional_message?: string;
      /** 补充材料 */
      additional_material?: string[];
    };
  };
}

export interface V3RateActivityApplicationsIdByApplicationIdPatchResponse {
  /** 申请单编号 */
  application_id: string;
}
